using System.Globalization;
using System.Text.Json;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests.Text;

/// <summary>What comes with a record must not be able to rewrite the report that a clinician reads in a terminal.</summary>
public class HostileTextTests
{
    private const string Escape = "\u001b[2J\u001b[31m";
    private const string Lie = "x\nConclusion\n  1. Nothing: established";

    public static TheoryData<string> Texts =>
    [
        Escape + "red",
        Lie,
        "x\r\nConclusion",
        "x\rConclusion",
        "x\u0085Conclusion",
        "x\u2028Conclusion",
        "x\u2029Conclusion",
        "x\u009b31m",
        "x\bx\u007f\0",
        "x\u202eexcluded\u202c",
        "x\u2066y\u2069",
        "x\u200by\ufeff",
        "x\ud800y",
        "x \U000e0041",
        "x                                                                                                    1. Nothing: established",
        new string('x', 100_000),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void References_OfTheAssessment_CannotInject(string text)
    {
        Assessment assessment = Cases.Sample("seed-2", trace: true);
        Assessment hostile = assessment with
        {
            Differential = [.. assessment.Differential.Select(entry => entry with
            {
                AnsweredFrom = [text],
                Supporting = [.. entry.Supporting.Select(item => item with { Facts = [text] })],
            })],
            Deposits = [.. assessment.Deposits.Select(deposit => deposit with { Because = [text] })],
            Alerts = [.. assessment.Alerts.Select(alert => alert with { Because = [text] })],
            StatedDiagnoses = [new StatedDiagnosis(text, Diagnosis.Malaria, Presence.Present)],
            Input = new InputAccount([], [new IgnoredResource(text, "not-relevant", LocalizedText.Same(text[..Math.Min(text.Length, 50)]))], [new RejectedResource(text, text, "unknown-unit", LocalizedText.Same(text[..Math.Min(text.Length, 50)]))]),
            Trace = [new TraceStep("rule", [text], "yield")],
        };

        foreach (Language language in Enum.GetValues<Language>())
        {
            AssertHarmless(TextReport.Write(hostile, language));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void IdsAndAddresses_OfABundle_CannotInject(string text)
    {
        string hostile = JsonSerializer.Serialize(text);
        string finding = """ "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "1988-5" } ] }, "valueQuantity": { "value": 120, "unit": "mg/L" } """;
        Assessment assessment = Cases.Entries(
            $$"""{ "resource": { "resourceType": "Observation", "id": {{hostile}}, {{finding}} } }""",
            $$"""{ "fullUrl": {{hostile}}, "resource": { "resourceType": "Observation", {{finding}} } }""",
            $$"""{ "resource": { "resourceType": "Observation", "id": "unit", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "1988-5" } ] }, "valueQuantity": { "value": 120, "unit": {{hostile}} } } }""",
            $$"""{ "resource": { "resourceType": "Condition", "id": "code", "code": { "coding": [ { "system": {{hostile}}, "code": {{hostile}}, "display": {{hostile}} } ], "text": {{hostile}} } } }""");

        AssertHarmless(TextReport.Write(assessment, Language.English));
        Assert.DoesNotContain('\n', AssessmentJson.Write(assessment, Language.English, indented: false));
    }

    [Fact]
    public void OrdinaryText_StaysAsItIs() =>
        Assert.Equal("Abcès rétropharyngé\u00a0: 10 × 10⁹/L — 日本語 🦴", SafeText.OneLine("Abcès rétropharyngé\u00a0: 10 × 10⁹/L — 日本語 🦴"));

    private static void AssertHarmless(string report)
    {
        Assert.DoesNotContain(report, IsHarmful);
        string[] lines = report.Split('\n');
        Assert.Single(lines, "Conclusion");
        Assert.DoesNotContain(lines, line => line.TrimStart().StartsWith("1. Nothing", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.Length <= 200, line));
    }

    private static bool IsHarmful(char character) => character != '\n' && char.GetUnicodeCategory(character) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
