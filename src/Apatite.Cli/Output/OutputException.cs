namespace Apatite.Cli.Output;

/// <summary>The answer could not be written; told apart from input that could not be read.</summary>
#pragma warning disable CA1032 // Thrown for one reason.
internal sealed class OutputException(Exception failure) : Exception(failure.Message, failure)
#pragma warning restore CA1032
{
    private const int BrokenPipe = 32;

    /// <summary>Whether the reader of the output went away, as <c>head</c> does when it has seen enough.</summary>
    public bool IsReaderGone { get; } = failure is IOException { HResult: BrokenPipe };

    /// <summary>Runs what writes.</summary>
    /// <exception cref="OutputException">It failed.</exception>
    public static void Guard(Action writing)
    {
        try
        {
            writing();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(failure);
        }
    }
}
