using System.Text.Json;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests.Hostile;

/// <summary>What comes with a record must not be able to rewrite the report that a clinician reads in a terminal.</summary>
public class HostileTextTests
{
    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void References_OfTheAssessment_CannotInject(string text)
    {
        foreach (Language language in Language.All)
        {
            AssertHarmless(new TextReportWriter { Language = language }.Serialize(HostileTexts.Saying(text, HostileTexts.Harmless)));
        }
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void IdsAndAddresses_OfABundle_CannotInject(string text)
    {
        string hostile = JsonSerializer.Serialize(text);
        string finding = """ "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "1988-5" } ] }, "valueQuantity": { "value": 120, "unit": "mg/L" } """;
        Assessment assessment = Cases.Entries(
            $$"""{ "resource": { "resourceType": "Observation", "id": {{hostile}}, {{finding}} } }""",
            $$"""{ "fullUrl": {{hostile}}, "resource": { "resourceType": "Observation", {{finding}} } }""",
            $$"""{ "resource": { "resourceType": "Observation", "id": "unit", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "1988-5" } ] }, "valueQuantity": { "value": 120, "unit": {{hostile}} } } }""",
            $$"""{ "resource": { "resourceType": "Condition", "id": "code", "code": { "coding": [ { "system": {{hostile}}, "code": {{hostile}}, "display": {{hostile}} } ], "text": {{hostile}} } } }""");

        AssertHarmless(new TextReportWriter().Serialize(assessment));
        Assert.DoesNotContain('\n', new AssessmentJsonWriter().Serialize(assessment));
    }

    [Fact]
    public void OrdinaryText_StaysAsItIs() =>
        Assert.Equal("Abcès rétropharyngé\u00a0: 10 × 10⁹/L — 日本語 🦴", SafeText.OneLine("Abcès rétropharyngé\u00a0: 10 × 10⁹/L — 日本語 🦴"));

    private static void AssertHarmless(string report)
    {
        Assert.DoesNotContain(report, Letters.IsHarmful);
        string[] lines = report.Split('\n');
        Assert.Single(lines, "Conclusion");
        Assert.DoesNotContain(lines, line => line.TrimStart().StartsWith("1. Nothing", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.Length <= 200, line));
    }
}
