namespace Apatite.Cli.Usage;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    /// <summary>Everything that was asked for was done: every input was assessed, the case was written, the knowledge printed.</summary>
    public const int Done = 0;

    /// <summary>The answer could not be written, for example because the disk is full.</summary>
    public const int OutputFailed = 1;

    /// <summary>The command line was wrong; nothing was done.</summary>
    public const int BadUsage = 2;

    /// <summary>Some input was rejected as a whole; the rest was assessed.</summary>
    public const int InputRejected = 3;

    /// <summary>The user interrupted the run; what shells report for a program that Ctrl+C ends.</summary>
    public const int Interrupted = 130;

    /// <summary>The reader of the output went away, as <c>head</c> does; what shells report for a program that this ends.</summary>
    public const int OutputClosed = 141;
}
