using Apatite.Cli.Output;
using Apatite.Rules;

namespace Apatite.Cli.Assess;

/// <summary>
/// Writes assessments one after the other as one document. It can be ended from another thread when the run is interrupted:
/// whatever was written by then is a whole document.
/// </summary>
internal sealed class StreamOutput(TextWriter output, Layout layout) : AssessmentOutput
{
    // Longer than writing takes unless nobody reads, and then there is no whole document to be had.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly Lock turn = new();
    private bool isClosed;

    /// <summary>Whether nothing was written yet.</summary>
    public bool IsEmpty { get; private set; } = true;

    public override void Write(Assessment assessment, InputSource input)
    {
        string text = layout.Render(assessment, input.Place);
        lock (turn)
        {
            if (isClosed)
            {
                throw new OperationCanceledException();
            }

            Send((IsEmpty ? layout.Before : layout.Between) + text);
            IsEmpty = false;
        }
    }

    public override void Complete()
    {
        if (!turn.TryEnter(Patience))
        {
            return;
        }

        try
        {
            if (!isClosed)
            {
                isClosed = true;
                Send(IsEmpty ? layout.Empty : layout.After);
            }
        }
        finally
        {
            turn.Exit();
        }
    }

    public override void Interrupt() => Complete();

    public override void Dispose()
    {
        // The stream stays its owner's.
    }

    private void Send(string text)
    {
        try
        {
            output.Write(text);
            output.Flush();
        }
        catch (IOException failure)
        {
            isClosed = true;
            throw new OutputException(failure);
        }
    }
}
