using System.CommandLine;
using Apatite.Cli.Usage;

namespace Apatite.Cli.Tests;

public class UsageTests
{
    public static TheoryData<string[], string> Mistakes => new()
    {
        { ["case"], "error: Required command was not provided. (see 'apatite case --help')" },
        { ["asess", "x"], "error: 'asess' is no command (did you mean assess?) (see 'apatite --help')" },
        { ["case", "nwe", "--age", "47"], "error: 'nwe' is no command (did you mean new?) (see 'apatite case --help')" },
        { ["frobnicate"], "error: 'frobnicate' is no command (see 'apatite --help')" },
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
        { ["list", "symptom"], "error: 'symptom' is no kind of ids (did you mean symptoms?)" },
        { ["completion", "tcsh"], "error: 'tcsh' is none of bash|zsh|fish|pwsh" },
        { ["assess", "no\u001b[2Jsuch\nfile"], "error: no\ufffd[2Jsuch\ufffdfile: no such file or folder" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsSaidInOneLine(string[] arguments, string expected)
    {
        using StringWriter errors = new();

        UsageErrors.Write(CommandTree.Create().Parse(arguments), errors);

        Assert.StartsWith(expected, Assert.Single(errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistake_EndsWithTwo_AndWritesNothingElse()
    {
        Outcome outcome = await BuiltProgram.Run("assess", "no-such-file.json");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Equal(["error: no-such-file.json: no such file or folder (see 'apatite assess --help')"], outcome.ErrorLines);
    }

    [Fact]
    public async Task MistypedCommand_IsAskedAboutOnStandardError()
    {
        Outcome outcome = await BuiltProgram.Run("asess", "patient.json");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal(["error: 'asess' is no command (did you mean assess?) (see 'apatite --help')"], outcome.ErrorLines);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData]
    public async Task HelpOfTheProgram_GoesToStandardOutput_AlsoWhenNothingIsAskedFor(params string[] arguments)
    {
        Outcome outcome = await BuiltProgram.Run(arguments);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Contains("apatite case new --template", outcome.Output, StringComparison.Ordinal);
    }

    public static TheoryData<string[], string[]> Pages => new()
    {
        { ["--help"], ["apatite assess patient.json", "apatite case new --template", "apatite explain RCT-CT-01"] },
        { ["assess", "--help"], ["--format <text|markdown|html|json|ndjson|fhir>", "-o, --output <file|folder>", "[default: text]", "--as-of <time>", "apatite assess folder --format html --output reports/"] },
        { ["evaluate", "--help"], ["apatite evaluate tests/cases"] },
        { ["explain", "--help"], ["apatite explain RCT-CT-01"] },
        { ["list", "--help"], ["apatite list symptoms --lang fr"] },
        { ["completion", "--help"], ["source <(apatite completion bash)"] },
        { ["case", "new", "--help"], ["--lab <test=result>", "crp=75 mg/L or crp=<5 mg/L", "apatite case new patient.yaml | apatite assess -"] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Help_ShowsOptions_ExamplesOfTheCommand_AndExitCodes(string[] arguments, string[] expected)
    {
        using StringWriter output = new();

        int exitCode = CommandTree.Create().Parse(arguments).Invoke(new InvocationConfiguration { Output = output });

        string page = output.ToString();
        Assert.Equal(0, exitCode);
        Assert.All([.. expected, "Examples:", "Exit codes:"], text => Assert.Contains(text, page, StringComparison.Ordinal));

        // Every page shows its own command.
        IEnumerable<string> examples = page.Split('\n').SkipWhile(line => line != "Examples:").Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal));
        Assert.Contains(examples, line => line.Contains($"apatite {string.Join(' ', arguments[..^1])}".TrimEnd(), StringComparison.Ordinal));
    }
}
