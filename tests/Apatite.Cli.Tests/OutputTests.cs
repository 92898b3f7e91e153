using System.Text.Json.Nodes;

namespace Apatite.Cli.Tests;

/// <summary>Where answers go: one stream, one file, a folder.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly Folder folder = new();

    [Fact]
    public async Task Folder_GetsAPageForEachInput_AndARejectedInputLeavesItsFileAsItWas()
    {
        string lines = folder.Write("export.ndjson", $"{BuiltProgram.CaseLine("seed-1")}\n{{}}\n{BuiltProgram.CaseLine("seed-3")}\n");
        string output = Path.Combine(folder.Path, "reports");
        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(output, "seed-2.html"), "of yesterday");
        File.WriteAllText(Path.Combine(output, "export-2.html"), "of yesterday");

        Outcome outcome = await BuiltProgram.Run("assess", BuiltProgram.Case("seed-2"), lines, "--format", "html", "--output", output);

        Assert.Equal(3, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.StartsWith($"{lines}:2:", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["export-1.html", "export-2.html", "export-3.html", "seed-2.html"], Names(output));
        Assert.Equal("of yesterday", File.ReadAllText(Path.Combine(output, "export-2.html")));
        Assert.All(["export-1.html", "export-3.html", "seed-2.html"], name =>
            Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(Path.Combine(output, name)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task FolderThatIsNotThere_IsMadeForSeveralReports()
    {
        string output = Path.Combine(folder.Path, "reports");

        await BuiltProgram.Run("assess", BuiltProgram.Cases, "--format", "markdown", "-o", output);

        Assert.Equal(Names(BuiltProgram.Cases).Select(name => Path.ChangeExtension(name, ".md")).Order(StringComparer.Ordinal), Names(output));
        Assert.StartsWith("# ", File.ReadAllText(Path.Combine(output, "seed-1.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fhir_IsATransactionForOneInput_AndABundleALineForSeveral()
    {
        Outcome one = await BuiltProgram.Run("assess", BuiltProgram.Case("seed-2"), "--format", "fhir", "--lang", "fr");
        Outcome several = await BuiltProgram.Run("assess", BuiltProgram.Case("seed-1"), BuiltProgram.Case("seed-2"), "--format", "fhir", "--lang", "fr");

        JsonNode bundle = JsonNode.Parse(one.Output)!;
        Assert.Equal("transaction", (string?)bundle["type"]);
        string[] lines = several.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        // One of several is answered by the compiled rules, which the transaction names.
        Assert.True(JsonNode.DeepEquals(bundle, JsonNode.Parse(lines[1].Replace("compiled", "nrules", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task SeveralMarkdownReports_AreSeparatedAndNamed()
    {
        Outcome outcome = await BuiltProgram.Run("assess", BuiltProgram.Case("seed-1"), BuiltProgram.Case("seed-2"), "--format", "markdown");

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith($"<!-- {BuiltProgram.Case("seed-1")} -->\n\n# ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains($"\n---\n\n<!-- {BuiltProgram.Case("seed-2")} -->\n\n# ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_HoldsTheWholeDocument_OverWhatWasThere_AndIsLeftAloneWhenTheOnlyInputIsRejected()
    {
        string output = folder.Write("answers.json", "of yesterday");
        string bad = folder.Write("bad.json", "{");

        Outcome rejected = await BuiltProgram.Run("assess", bad, "--format", "json", "--output", output);
        string kept = File.ReadAllText(output);
        Outcome written = await BuiltProgram.Run("assess", BuiltProgram.Case("seed-1"), BuiltProgram.Case("seed-2"), "--format", "json", "--output", output);

        Assert.Equal((3, "of yesterday"), (rejected.ExitCode, kept));
        Assert.Equal((0, "", ""), (written.ExitCode, written.Output, written.Errors));
        Assert.Equal(2, JsonNode.Parse(File.ReadAllText(output))!.AsArray().Count);
        Assert.Equal(["answers.json", "bad.json"], Names(folder.Path));
    }

    [Fact]
    public async Task Interrupted_LeavesTheFileAsItWas_AndNoTrace()
    {
        string output = folder.Write("answers.ndjson", "of yesterday");
        using System.Diagnostics.Process process = BuiltProgram.Start("assess", "-", "--format", "ndjson", "--output", output);
        Task<byte[]> errors = BuiltProgram.ReadAll(process.StandardError.BaseStream);
        await process.StandardInput.WriteLineAsync(BuiltProgram.CaseLine("seed-1"));
        await process.StandardInput.FlushAsync();
        while (!Directory.GetFiles(folder.Path, ".apatite-*").Any(file => new FileInfo(file).Length > 0))
        {
            await Task.Delay(20);
        }

        await BuiltProgram.Interrupt(process);
        Outcome outcome = await BuiltProgram.End(process, BuiltProgram.ReadAll(process.StandardOutput.BaseStream), errors);

        Assert.Equal((130, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Equal("of yesterday", File.ReadAllText(output));
        Assert.Equal(["answers.ndjson"], Names(folder.Path));
    }

    [Fact]
    public async Task OutputThatCannotBeWritten_EndsWithOne()
    {
        Outcome outcome = await BuiltProgram.Run("assess", BuiltProgram.Case("seed-1"), "--output", Path.Combine(folder.Path, "nowhere", "report.txt"));

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("error: output: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralPagesWithoutAFolder_AreBadUsage()
    {
        Outcome outcome = await BuiltProgram.Run("assess", BuiltProgram.Cases, "--format", "html");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Equal(
            ["error: --format html writes a page for each input: for several, name a folder with --output (see 'apatite assess --help')"], outcome.ErrorLines);
    }

    [Fact]
    public async Task Input_IsNeverOverwritten()
    {
        string input = folder.Write("patient.json", File.ReadAllBytes(BuiltProgram.Case("seed-1")));
        string link = Path.Combine(folder.Path, "link");
        Directory.CreateSymbolicLink(link, folder.Path);
        byte[] before = File.ReadAllBytes(input);

        Outcome byName = await BuiltProgram.Run("assess", input, "--format", "json", "--output", Path.Combine(link, "patient.json"));
        Outcome byFolder = await BuiltProgram.Run("assess", folder.Path, "--format", "json", "--output", link);

        Assert.Equal((2, 2), (byName.ExitCode, byFolder.ExitCode));
        Assert.Contains("is an input", byName.Errors, StringComparison.Ordinal);
        Assert.Contains("the next run would read the answers as cases", byFolder.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(input));
    }

    [Fact]
    public async Task RedirectedOutput_HoldsNoEscapeCodes()
    {
        Outcome outcome = await BuiltProgram.Run("assess", BuiltProgram.Cases, "--trace");

        Assert.Equal(0, outcome.ExitCode);
        Assert.DoesNotContain('\u001b', outcome.Output);
        Assert.Empty(outcome.Errors);
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string?> Names(string path) => Directory.GetFiles(path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
