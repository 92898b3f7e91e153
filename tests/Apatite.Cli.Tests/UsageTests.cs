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
        { ["assess", "-", "--format", "Json"], "error: --format: 'Json' is none of text|markdown|html|json|ndjson" },
        { ["assess", "-", "--lang", "de"], "error: --lang: 'de' is none of en|fr" },
        { ["assess", "-", "--as-of", "03/04/2026"], "error: --as-of: '03/04/2026' is no ISO 8601 time" },
        { ["assess", "-", "--as-of"], "error: Required argument missing for option: '--as-of'." },
        { ["case", "new", "--symptom", "fevr"], "error: --symptom: 'fevr' is no symptom or sign (did you mean fever?) (see 'apatite case new --help')" },
        { ["case", "new", "no-such-form.yaml"], "error: no-such-form.yaml: no such file" },
        { ["explain"], "error: Required argument 'id' missing for command: 'explain'. (see 'apatite explain --help')" },
        { ["explain", "RCT-CT-0"], "error: 'RCT-CT-0' is no id of a row, a diagnosis, a rule or a code (did you mean RCT-CT-01" },
        { ["list", "symptom"], "error: 'symptom' is no kind of ids (did you mean symptoms?)" },
        { ["completion", "tcsh"], "error: 'tcsh' is none of bash|zsh|fish|pwsh" },
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

    public static TheoryData<string[], string[]> Pages => new()
    {
        { ["--help"], ["apatite assess patient.json", "apatite case new --template", "apatite explain RCT-CT-01"] },
        { ["assess", "--help"], ["--format <text|markdown|html|json|ndjson>", "-o, --output <file|folder>", "[default: text]", "--as-of <time>", "apatite assess folder --format html --output reports/"] },
        { ["evaluate", "--help"], ["apatite evaluate tests/cases"] },
        { ["explain", "--help"], ["apatite explain RCT-CT-01"] },
        { ["list", "--help"], ["apatite list symptoms --lang fr"] },
        { ["completion", "--help"], ["source <(apatite completion bash)"] },
        { ["case", "new", "--help"], ["--lab <test=result>", "crp=75 mg/L or crp=<5 mg/L", "apatite case new patient.yaml | apatite assess -"] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Help_ShowsOptions_ExamplesOfTheCommand_AndExitCodes(string[] arguments, string[] expected)
    {
        Outcome outcome = await BuiltProgram.Run(arguments);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Errors);
        Assert.All([.. expected, "Examples:", "Exit codes:"], text => Assert.Contains(text, outcome.Output, StringComparison.Ordinal));

        // Of another command's examples there is none.
        IEnumerable<string> examples = outcome.OutputLines.SkipWhile(line => line != "Examples:").Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal));
        Assert.Contains(examples, line => line.Contains(string.Join(' ', arguments[..^1]), StringComparison.Ordinal));
    }
}
