namespace Apatite.Cli.Tests;

public class UsageTests
{
    public static TheoryData<string[], string> Mistakes => new()
    {
        { [], "error: Required command was not provided." },
        { ["asses", "a.json"], "error: 'asses' is no command" },
        { ["assess"], "error: Required argument 'input' missing" },
        { ["assess", "no-such-file.json"], "error: no-such-file.json: no such file or folder" },
        { ["assess", "-", "--bogus"], "error: --bogus: no such option" },
        { ["assess", "-", "--format", "Json"], "error: --format: 'Json' is none of text|json|ndjson" },
        { ["assess", "-", "--lang", "de"], "error: --lang: 'de' is none of en|fr" },
        { ["assess", "-", "--as-of", "03/04/2026"], "error: --as-of: '03/04/2026' is no ISO 8601 time" },
        { ["assess", "-", "--as-of"], "error: Required argument missing for option: '--as-of'." },
        { ["assess", "no\u001b[2Jsuch\nfile"], "error: no\ufffd[2Jsuch\ufffdfile: no such file or folder" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Mistake_EndsWithTwo_AndIsSaidInOneLine(string[] arguments, string expected)
    {
        Outcome outcome = await BuiltProgram.Run(arguments);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.StartsWith(expected, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_ShowsOptionsExamplesAndExitCodes()
    {
        Outcome outcome = await BuiltProgram.Run("assess", "--help");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Errors);
        foreach (string expected in (string[])["--format <text|json|ndjson>", "[default: text]", "--as-of <time>", "Examples:", "apatite assess patient.json", "Exit codes:"])
        {
            Assert.Contains(expected, outcome.Output, StringComparison.Ordinal);
        }
    }
}
