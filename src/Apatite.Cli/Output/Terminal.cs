namespace Apatite.Cli.Output;

/// <summary>What the program may show beside plain text: colours and a moving line are for people in front of a terminal.</summary>
/// <param name="IsOutput">Whether standard output is a terminal.</param>
/// <param name="IsError">Whether standard error is one.</param>
/// <param name="Variable">Reads a variable of the environment.</param>
internal sealed record Terminal(bool IsOutput, bool IsError, Func<string, string?> Variable)
{
    public static Terminal OfProcess() => new(!Console.IsOutputRedirected, !Console.IsErrorRedirected, Environment.GetEnvironmentVariable);

    /// <summary>Whether reports on standard output are coloured; <c>NO_COLOR</c> as https://no-color.org says.</summary>
    public bool HasColours => IsOutput && !IsDumb && string.IsNullOrEmpty(Variable("NO_COLOR"));

    /// <summary>Whether a line on standard error may move: not between answers that go to the same screen.</summary>
    /// <param name="isOutputElsewhere">Whether the answers go to files.</param>
    public bool HasProgress(bool isOutputElsewhere) => IsError && !IsDumb && (isOutputElsewhere || !IsOutput);

    private bool IsDumb => Variable("TERM") == "dumb";
}
