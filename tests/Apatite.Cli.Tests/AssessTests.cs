using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Apatite.Cli.Tests;

public class AssessTests
{
    [Fact]
    public async Task Report_OfTheReadmesCase_NamesTheTendinitisFirst()
    {
        Outcome outcome = await BuiltProgram.Run("assess", BuiltProgram.Case("seed-2"));

        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Errors);
        // UTF-8 without a byte order mark.
        Assert.Equal((byte)'S', outcome.OutputBytes[0]);
        Assert.Contains("Conclusion\n  The findings point to: Retropharyngeal calcific tendinitis (longus colli) (very likely).\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FrenchReport_IsFrenchInUtf8()
    {
        Outcome outcome = await BuiltProgram.Run("assess", BuiltProgram.Case("seed-2"), "--lang", "fr", "--as-of", "2024-01-15");

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("Rhumatisme à apatite du rachis\u00a0: diagnostic différentiel\nPatient\u00a0: 47 ans, femme\u00a0; au 15 janvier 2024 à 23:59 UTC\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Conclusion\n  Les données orientent vers\u00a0: Tendinopathie calcifiante rétropharyngée (très probable).\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_GivesTheSameWhateverOrderItsFilesWereMadeIn()
    {
        string[] names = ["seed-1", "seed-2", "seed-3"];
        using Folder forwards = new();
        using Folder backwards = new();
        foreach (string name in names)
        {
            forwards.Write(name + ".json", File.ReadAllBytes(BuiltProgram.Case(name)));
        }

        foreach (string name in names.Reverse())
        {
            backwards.Write(name + ".json", File.ReadAllBytes(BuiltProgram.Case(name)));
        }

        Outcome first = await BuiltProgram.Run("assess", forwards.Path, "--format", "json", "--trace");
        Outcome second = await BuiltProgram.Run("assess", backwards.Path, "--format", "json", "--trace");

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(
            names.Select(name => Path.Combine(forwards.Path, name + ".json")),
            JsonNode.Parse(first.Output)!.AsArray().Select(assessment => (string)assessment!["source"]!));
        Assert.Equal(first.Output.Replace(forwards.Path, "", StringComparison.Ordinal), second.Output.Replace(backwards.Path, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FileFolderLinesAndStandardInput_GiveTheSameAssessment()
    {
        using Folder folder = new();
        string lines = folder.Write("cases.ndjson", "\ufeff\n" + BuiltProgram.CaseLine("seed-1") + "\r\n" + BuiltProgram.CaseLine("seed-2") + "\n");

        string byFile = (await BuiltProgram.Run("assess", BuiltProgram.Case("seed-1"), BuiltProgram.Case("seed-2"), "--format", "ndjson")).Output;
        string byFolder = (await BuiltProgram.Run("assess", folder.Path, "--format", "ndjson")).Output;
        string byInput = (await BuiltProgram.Run(["assess", "-", "--format", "ndjson"], File.ReadAllBytes(lines))).Output;

        Assert.Equal([$"{BuiltProgram.Case("seed-1")}", $"{BuiltProgram.Case("seed-2")}"], Sources(byFile));
        Assert.Equal([$"{lines}:2", $"{lines}:3"], Sources(byFolder));
        Assert.Equal(["<stdin>:2", "<stdin>:3"], Sources(byInput));
        Assert.Equal(WithoutSource(byFile), WithoutSource(byFolder));
        Assert.Equal(WithoutSource(byFile), WithoutSource(byInput));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task OneBundleOnStandardInput_GivesOneObject(bool onOneLine)
    {
        byte[] bundle = onOneLine ? Encoding.UTF8.GetBytes(BuiltProgram.CaseLine("seed-3") + "\n") : File.ReadAllBytes(BuiltProgram.Case("seed-3"));

        Outcome outcome = await BuiltProgram.Run(["assess", "-", "--format", "json"], bundle);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("retropharyngeal-calcific-tendinitis", (string?)JsonNode.Parse(outcome.Output)!["differential"]![0]!["diagnosis"]);
    }

    [Theory]
    [InlineData("", "<stdin>: error: empty: ")]
    [InlineData("\n\n{ \"resourceType\": \"Bundle\", ", "<stdin>:3:29: error: truncated: ")]
    public async Task BadStandardInput_IsLocated(string input, string expected)
    {
        Outcome outcome = await BuiltProgram.Run(["assess", "-", "--format", "json"], Encoding.UTF8.GetBytes(input));

        Assert.Equal(3, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.StartsWith(expected, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesThatCannotBeRead_AndAnEmptyFolder_AreReportedAndDoNotStopTheRest()
    {
        using Folder folder = new();
        using Folder empty = new();
        string file = Path.Combine(folder.Path, "gone.json");
        string lines = Path.Combine(folder.Path, "gone.ndjson");
        File.CreateSymbolicLink(file, "nowhere");
        File.CreateSymbolicLink(lines, "nowhere");
        folder.Write("there.json", File.ReadAllBytes(BuiltProgram.Case("seed-1")));

        Outcome outcome = await BuiltProgram.Run("assess", empty.Path, folder.Path, "--format", "ndjson");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal(
            [
                $"{empty.Path}: error: empty: The folder holds no .json, .xml or .ndjson file.",
                $"{file}: error: unreadable: There is no such file.",
                $"{lines}: error: unreadable: There is no such file.",
            ],
            outcome.ErrorLines);
        Assert.Equal([Path.Combine(folder.Path, "there.json")], Sources(outcome.Output));
    }

    [Fact]
    public async Task Lines_AreAnsweredOneByOne_AndCtrlCEndsTheRunQuietly()
    {
        using Process process = BuiltProgram.Start("assess", "-", "--format", "ndjson");
        Task<byte[]> errors = BuiltProgram.ReadAll(process.StandardError.BaseStream);
        foreach (string name in (string[])["seed-1", "seed-2"])
        {
            await process.StandardInput.WriteLineAsync(BuiltProgram.CaseLine(name));
            await process.StandardInput.FlushAsync();

            // Standard input stays open: the answer does not wait for its end.
            Assert.StartsWith("{\"source\":\"<stdin>:", await BuiltProgram.ReadLine(process), StringComparison.Ordinal);
        }

        await BuiltProgram.Interrupt(process);
        Outcome outcome = await BuiltProgram.End(process, BuiltProgram.ReadAll(process.StandardOutput.BaseStream), errors);

        Assert.Equal(130, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Empty(outcome.Errors);
    }

    [Fact]
    public async Task CtrlC_LeavesAWholeDocument()
    {
        using Process process = BuiltProgram.Start("assess", "-", "--format", "json");
        Task<byte[]> errors = BuiltProgram.ReadAll(process.StandardError.BaseStream);
        await process.StandardInput.WriteLineAsync(BuiltProgram.CaseLine("seed-1"));
        await process.StandardInput.WriteLineAsync(BuiltProgram.CaseLine("seed-2"));
        await process.StandardInput.FlushAsync();
        StringBuilder output = new();
        while (await BuiltProgram.ReadLine(process) is { } line)
        {
            output.AppendLine(line);
            if (line == "},")
            {
                // Two are answered; a third may come, and the array is open.
                await BuiltProgram.Interrupt(process);
            }
        }

        Outcome outcome = await BuiltProgram.End(process, Task.FromResult(Array.Empty<byte>()), errors);

        Assert.Equal(130, outcome.ExitCode);
        Assert.Empty(outcome.Errors);
        Assert.NotEmpty(JsonNode.Parse(output.ToString())!.AsArray());
    }

    [Fact]
    public async Task ReaderThatGoesAway_EndsTheRunQuietly()
    {
        using Process process = BuiltProgram.Start("assess", "-", "--format", "ndjson");
        Task<byte[]> errors = BuiltProgram.ReadAll(process.StandardError.BaseStream);
        string line = BuiltProgram.CaseLine("seed-1");
        await process.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync();
        await BuiltProgram.ReadLine(process);

        process.StandardOutput.Close();
        await process.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync();

        // Standard input is still open: nothing but the closed output ends the run.
        Outcome outcome = await BuiltProgram.End(process, Task.FromResult(Array.Empty<byte>()), errors);
        Assert.Equal(141, outcome.ExitCode);
        Assert.Empty(outcome.Errors);
    }

    [Fact]
    public async Task BulkExport_IsGatheredByPatient()
    {
        using Folder folder = new();
        folder.Write("Patient.ndjson", """
            {"resourceType":"Patient","id":"a","gender":"female","birthDate":"1978-03-04"}
            {"resourceType":"Patient","id":"b","gender":"male","birthDate":"1980-01-01"}
            """);
        folder.Write("Condition.ndjson", """
            {"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/b"},"recordedDate":"2026-03-01","code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"M54.2"}]}}
            {"resourceType":"Condition","id":"c2","subject":{"reference":"Patient/a"},"recordedDate":"2026-03-01","code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"R50.9"}]}}
            """);
        folder.Write("MedicationRequest.ndjson", """{"resourceType":"MedicationRequest","id":"m","status":"active","intent":"order","subject":{"reference":"Patient/a"},"medicationReference":{"reference":"Medication/w"}}""");
        folder.Write("Medication.ndjson", """{"resourceType":"Medication","id":"w","code":{"coding":[{"system":"http://www.whocc.no/atc","code":"B01AA03"}]}}""");

        Outcome outcome = await BuiltProgram.Run("assess", folder.Path, "--format", "ndjson");

        Assert.Equal(0, outcome.ExitCode);
        JsonObject[] patients = [.. Parse(outcome.Output)];
        Assert.Equal(2, patients.Length);
        Assert.Equal(
            ["Condition/c2", "MedicationRequest/m", "Patient/a"],
            patients.Single(patient => ((string)patient["source"]!).EndsWith("#Patient/a", StringComparison.Ordinal))["input"]!["used"]!.AsArray()
                .Select(used => (string)used!["reference"]!).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Sources(string ndjson) => Parse(ndjson).Select(assessment => (string)assessment["source"]!);

    private static IEnumerable<string> WithoutSource(string ndjson) => Parse(ndjson).Select(assessment =>
    {
        assessment.Remove("source");
        return assessment.ToJsonString();
    });

    private static IEnumerable<JsonObject> Parse(string ndjson) =>
        ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject());
}
