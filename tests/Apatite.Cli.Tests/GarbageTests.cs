using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Apatite.Cli.Tests;

/// <summary>Input that nothing can be made of: a located error, or an accounted rejection, and never a stack trace.</summary>
public sealed partial class GarbageTests(GarbageTests.MixedFolder mixed) : IClassFixture<GarbageTests.MixedFolder>
{
    // Of a patient who must not be found in an error message.
    private const string Person =
        """{ "resourceType": "Patient", "id": "p1", "name": [ { "family": "Secretname" } ], "birthDate": "1961-02-03", "telecom": [ { "value": "0123456789" } ] }""";

    private const string Fever =
        """{ "resource": { "resourceType": "Observation", "id": "t", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "8310-5" } ] }, "valueQuantity": { "value": 39.87, "unit": "Cel" } } }""";

    private static readonly Dictionary<string, (string Text, string Error)> Rejected = new()
    {
        ["not-json.json"] = ("Secretname 1961-02-03 is no JSON", ":1:1: error: not-json: "),
        ["empty.json"] = ("", ": error: empty: "),
        ["blank.json"] = (" \n\t\n", ": error: empty: "),
        ["array.json"] = ("[]", ":1:1: error: not-a-bundle: "),
        ["null.json"] = ("null", ":1:1: error: not-a-bundle: "),
        ["no-type.json"] = ("{}", ":1:1: error: not-fhir: "),
        ["patient.json"] = (Person, ":1:1: error: not-a-bundle: "),
        ["truncated.json"] = (Bundle($$"""{ "resource": {{Person}} }""")[..^20], ":1:REST: error: truncated: "),
        ["comma.json"] = ("{\n  \"resourceType\": \"Bundle\",\n  \"entry\": [ , ]\n}", ":3:14: error: not-json: "),
        ["trailing.json"] = (Bundle(Fever) + "\nSecretname", ":2:1: error: trailing-text: "),
        ["two-bundles.json"] = (Bundle(Fever) + "\n" + Bundle(Fever), ":2:1: error: trailing-text: "),
        ["deep.json"] = ("{ \"resourceType\": \"Bundle\", \"x\":\n" + new string('[', 500) + new string(']', 500) + "}", ":2:64: error: too-deep: "),
        ["deepest.json"] = (new string('[', 200_000), ":1:65: error: too-deep: "),
        ["two-patients.json"] = (Bundle($$"""{ "resource": {{Person}} }""", $$"""{ "resource": {{Person.Replace("p1", "p2", StringComparison.Ordinal)}} }"""), ": error: several-patients: "),
        ["entry.json"] = ("{ \"resourceType\": \"Bundle\", \"entry\": \"Secretname\" }", ":1:38: error: not-r4: "),
        ["no-xml.xml"] = ("<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"collection\"/>", ":1:63: error: not-xml: "),
        ["bomb.xml"] = ("<!DOCTYPE x [ <!ENTITY a \"aaaa\"> ]><Bundle xmlns=\"http://hl7.org/fhir\">&a;</Bundle>", ": error: not-xml: "),
        ["empty.ndjson"] = ("\n\n", ": error: empty: "),
        ["lines.ndjson"] = ("\n{ \"resourceType\": \"Bundle\", \"entry\": [ , ] }", ":2:40: error: not-json: "),
    };

    public static TheoryData<string> RejectedFiles => [.. Rejected.Keys];

    [Theory]
    [MemberData(nameof(RejectedFiles))]
    public void RejectedFile_GivesOneLocatedLine(string file)
    {
        string expected = Rejected[file].Error.Replace("REST", $"{Rejected[file].Text.Length + 1}", StringComparison.Ordinal);

        string line = Assert.Single(mixed.Outcome.ErrorLines, line => line.StartsWith(Path.Combine(mixed.Path, file) + ":", StringComparison.Ordinal));

        Assert.StartsWith(Path.Combine(mixed.Path, file) + expected, line, StringComparison.Ordinal);
        Assert.Matches(ErrorLine(), line);
        // The place is said once, in front.
        Assert.DoesNotContain("position", line, StringComparison.Ordinal);
    }

    [Fact]
    public void MixedFolder_EndsWithThree_AndSaysNothingElseOnStandardError()
    {
        Assert.Equal(3, mixed.Outcome.ExitCode);
        Assert.Equal(Rejected.Count, mixed.Outcome.ErrorLines.Length);
        AssertNoStackTrace(mixed.Outcome);
    }

    [Fact]
    public void MixedFolder_AssessesTheGoodFilesInTheOrderOfTheirNames() => Assert.Equal(
        [Path.Combine(mixed.Path, "a-good.json"), Path.Combine(mixed.Path, "lines.ndjson:3"), Path.Combine(mixed.Path, "unknown.json"), Path.Combine(mixed.Path, "z-good.xml")],
        mixed.Outcome.OutputLines.Select(line => (string)JsonNode.Parse(line)!["source"]!));

    [Fact]
    public void Errors_NameNobodyAndNoValues()
    {
        foreach (string secret in (string[])["Secretname", "1961", "0123456789", "39.87"])
        {
            Assert.DoesNotContain(secret, mixed.Outcome.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void UnknownCodesUnitsAndTypes_AreAccountedFor()
    {
        JsonNode input = mixed.Outcome.OutputLines.Select(line => JsonNode.Parse(line)!).Single(assessment => ((string)assessment["source"]!).EndsWith("unknown.json", StringComparison.Ordinal))["input"]!;

        Assert.Equal(
            ["Observation/unit value: unknown-unit", "Bundle.entry[3] : unknown-resource-type", "Observation/value value: implausible-value", "Observation/other subject: other-patient"],
            input["rejected"]!.AsArray().Select(resource => $"{resource!["reference"]} {resource["path"]}: {resource["reason"]}"));
        Assert.Contains(input["ignored"]!.AsArray(), resource => (string)resource!["reference"]! == "Observation/code" && (string)resource["reason"]! == "not-relevant");
    }

    [Theory]
    [InlineData("not-json.json")]
    [InlineData("empty.json")]
    [InlineData("truncated.json")]
    [InlineData("two-patients.json")]
    [InlineData("patient.json")]
    [InlineData("deepest.json")]
    public async Task RejectedFile_Alone_EndsWithThree_AndWritesNothing(string file)
    {
        Outcome outcome = await BuiltProgram.Run("assess", Path.Combine(mixed.Path, file), "--format", "json");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Matches(ErrorLine(), Assert.Single(outcome.ErrorLines));
        AssertNoStackTrace(outcome);
    }

    [Fact]
    public async Task Strict_RejectsTheWholeForOneResource()
    {
        Outcome outcome = await BuiltProgram.Run("assess", Path.Combine(mixed.Path, "unknown.json"), "--strict");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        string line = Assert.Single(outcome.ErrorLines);
        Assert.Matches(ErrorLine(), line);
        Assert.Contains("Observation/unit", line, StringComparison.Ordinal);
    }

    private static void AssertNoStackTrace(Outcome outcome)
    {
        Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", outcome.Errors, StringComparison.Ordinal);
    }

    private static string Bundle(params string[] entries) => $$"""{ "resourceType": "Bundle", "type": "collection", "entry": [ {{string.Join(", ", entries)}} ] }""";

    [GeneratedRegex(@"^[^:]+(:\d+(:\d+)?)?: error: [a-z0-9]+(-[a-z0-9]+)*: \S.*$")]
    private static partial Regex ErrorLine();

    /// <summary>All the garbage with some good files between it, gone through in one run.</summary>
    public sealed class MixedFolder : IAsyncLifetime, IDisposable
    {
        private readonly Folder folder = new();

        public string Path => folder.Path;

        internal Outcome Outcome { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            foreach ((string name, (string text, _)) in Rejected)
            {
                folder.Write(name, text);
            }

            folder.Write("lines.ndjson", Rejected["lines.ndjson"].Text + "\n" + Bundle(Fever) + "\n\n");
            folder.Write("a-good.json", File.ReadAllBytes(BuiltProgram.Case("seed-1")));
            folder.Write("unknown.json", Bundle(
                $$"""{ "resource": {{Person}} }""",
                """{ "resource": { "resourceType": "Observation", "id": "code", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "0-0" } ] }, "valueBoolean": true } }""",
                Fever.Replace("\"t\"", "\"unit\"", StringComparison.Ordinal).Replace("Cel", "bananas", StringComparison.Ordinal),
                """{ "resource": { "resourceType": "Frobnication", "id": "type" } }""",
                Fever.Replace("\"t\"", "\"value\"", StringComparison.Ordinal).Replace("39.87", "377", StringComparison.Ordinal),
                Fever.Replace("\"t\"", "\"other\", \"subject\": { \"reference\": \"Patient/else\" }", StringComparison.Ordinal)));
            folder.Write("z-good.xml", "<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"collection\"/></Bundle>");
            folder.Write("readme.txt", "not an input");
            Outcome = await BuiltProgram.Run("assess", Path, "--format", "ndjson");
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => folder.Dispose();
    }
}
