/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    /// <summary>Every input was assessed.</summary>
    public const int Assessed = 0;

    /// <summary>The command line was wrong; nothing was assessed.</summary>
    public const int BadUsage = 2;

    /// <summary>Some input was rejected as a whole; the rest was assessed.</summary>
    public const int InputRejected = 3;
}
