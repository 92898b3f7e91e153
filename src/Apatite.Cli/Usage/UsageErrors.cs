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
        IEnumerable<string> messages = parsed is { CommandResult.Command: { Subcommands: [_, ..] commands }, UnmatchedTokens: [string stranger, ..] }
            ? [$"'{stranger}' is no command{NearMatches.Question(stranger, commands.Select(command => (command.Name, "")))}"]
            : parsed.Errors.Select(error => error.Message);
        return messages.Select(SafeText.OneLine).Distinct();
    }
}
