using Apatite.Model;
using Apatite.Reporting;
using Apatite.Rules;

namespace Apatite.Cli.Assess;

/// <summary>
/// Writes assessments one after the other in one format, each as soon as it is there. It can be closed from another thread when
/// the run is interrupted: whatever was written by then is a whole document.
/// </summary>
internal abstract class AssessmentWriter(TextWriter output)
{
    // Longer than writing takes unless nobody reads, and then there is no whole document to be had.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly Lock turn = new();
    private int written;
    private bool isClosed;

    public static AssessmentWriter Create(OutputFormat format, Language language, TextWriter output, InputSet inputs) => format switch
    {
        OutputFormat.Ndjson => new Ndjson(language, output),
        OutputFormat.Json when inputs.IsSingle => new SingleJson(language, output),
        OutputFormat.Json => new JsonArray(language, output),
        _ => new Text(language, output, inputs.IsSingle),
    };

    /// <exception cref="OperationCanceledException">The writer is closed.</exception>
    /// <exception cref="OutputException">The output takes no more.</exception>
    public void Write(Assessment assessment, string source)
    {
        string text = Render(assessment, source, isFirst: written == 0);
        lock (turn)
        {
            if (isClosed)
            {
                throw new OperationCanceledException();
            }

            Send(text);
            written++;
        }
    }

    /// <summary>Ends the document.</summary>
    /// <exception cref="OutputException">The output takes no more.</exception>
    public void Close()
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
                Send(End(isEmpty: written == 0));
            }
        }
        finally
        {
            turn.Exit();
        }
    }

    protected abstract string Render(Assessment assessment, string source, bool isFirst);

    protected virtual string End(bool isEmpty) => "";

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

    private sealed class Text(Language language, TextWriter output, bool isSingle) : AssessmentWriter(output)
    {
        protected override string Render(Assessment assessment, string source, bool isFirst)
        {
            string heading = isSingle ? "" : $"=== {SafeText.OneLine(source)}\n";
            return (isFirst ? "" : "\n") + heading + TextReport.Write(assessment, language);
        }
    }

    private sealed class Ndjson(Language language, TextWriter output) : AssessmentWriter(output)
    {
        protected override string Render(Assessment assessment, string source, bool isFirst) =>
            AssessmentJson.Write(assessment, language, indented: false, source) + "\n";
    }

    private sealed class SingleJson(Language language, TextWriter output) : AssessmentWriter(output)
    {
        protected override string Render(Assessment assessment, string source, bool isFirst) =>
            AssessmentJson.Write(assessment, language, source: source) + "\n";
    }

    private sealed class JsonArray(Language language, TextWriter output) : AssessmentWriter(output)
    {
        protected override string Render(Assessment assessment, string source, bool isFirst) =>
            (isFirst ? "[\n" : ",\n") + AssessmentJson.Write(assessment, language, source: source);

        protected override string End(bool isEmpty) => isEmpty ? "[]\n" : "\n]\n";
    }
}
