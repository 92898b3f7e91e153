namespace Apatite.Cli.Assess;

/// <summary>The answer could not be written; told apart from input that could not be read.</summary>
#pragma warning disable CA1032 // Thrown in one place, for one reason.
internal sealed class OutputException(IOException failure) : Exception(failure.Message, failure)
#pragma warning restore CA1032
{
    private const int BrokenPipe = 32;

    /// <summary>Whether the reader of the output went away, as <c>head</c> does when it has seen enough.</summary>
    public bool IsReaderGone { get; } = failure.HResult == BrokenPipe;
}
