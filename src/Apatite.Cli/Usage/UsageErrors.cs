using System.CommandLine;
using Apatite.Reporting;

namespace Apatite.Cli.Usage;

/// <summary>Says what is wrong with a command line, one line for each mistake.</summary>
internal static class UsageErrors
{
    public static void Write(ParseResult parsed, TextWriter errors)
    {
        foreach (string error in Of(parsed))
        {
            errors.WriteLine($"error: {error} (see '{HelpText.CallFor(parsed)}')");
        }
    }

    private static IEnumerable<string> Of(ParseResult parsed)
    {
        // A mistyped command would otherwise also be told that a command is missing, and each of its arguments unknown.
        string? stranger = parsed is { CommandResult.Command: RootCommand, UnmatchedTokens: [var first, ..] } ? first : null;
        IEnumerable<string> messages = stranger is null ? parsed.Errors.Select(error => error.Message) : [$"'{stranger}' is no command"];
        return messages.Select(SafeText.OneLine).Distinct();
    }
}
