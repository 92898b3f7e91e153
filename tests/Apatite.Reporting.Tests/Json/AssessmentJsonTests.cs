using System.Globalization;
using System.Text.Json.Nodes;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests.Json;

public class AssessmentJsonTests
{
    [Fact]
    public void Members_StandInTheOrderOfTheContract()
    {
        JsonObject assessment = Parse(new AssessmentJsonWriter { Source = "a.json" }.Serialize(Cases.Sample("seed-2", trace: true)));

        Assert.Equal(
            [
                "source", "schemaVersion", "knowledgeVersion", "engine", "asOf", "patient", "differential", "imagingFindings", "deposits", "form", "alerts",
                "recommendations", "statedDiagnoses", "input", "trace",
            ],
            assessment.Select(member => member.Key));
        Assert.Equal(
            [
                "rank", "diagnosis", "display", "coding", "category", "weight", "preTestWeight", "prerequisiteMissing", "danger", "answeredBy", "answeredFrom",
                "supporting", "opposing", "missing", "notes",
            ],
            assessment["differential"]![0]!.AsObject().Select(member => member.Key));
        Assert.Equal(
            [
                "rank", "diagnosis", "display", "coding", "category", "weight", "preTestWeight", "prerequisiteMissing", "danger", "urgency", "raisedBy",
                "answeredBy", "answeredFrom", "dangerBecause", "supporting", "opposing", "missing", "notes",
            ],
            assessment["differential"]!.AsArray().First(entry => (string?)entry!["danger"] == "raised")!.AsObject().Select(member => member.Key));
    }

    [Fact]
    public void RaisedDanger_NamesItsCriteria()
    {
        JsonNode entry = Parse(new AssessmentJsonWriter().Serialize(Cases.Sample("seed-2")))["differential"]!.AsArray()
            .First(entry => (string?)entry!["diagnosis"] == "retropharyngeal-abscess")!;

        Assert.Equal("raised", (string?)entry["danger"]);
        Assert.Contains(entry["dangerBecause"]!.AsArray(), reason => ((string)reason!).StartsWith("S51: ", StringComparison.Ordinal));
    }

    [Fact]
    public void SourceAndTrace_NotAskedFor_AreLeftOut()
    {
        JsonObject assessment = Parse(new AssessmentJsonWriter().Serialize(Cases.Sample("seed-2")));

        Assert.False(assessment.ContainsKey("source"));
        Assert.False(assessment.ContainsKey("trace"));
    }

    [Fact]
    public void Compact_IsOneLineThatSaysTheSame()
    {
        Assessment assessment = Cases.Sample("seed-1", trace: true);

        string compact = new AssessmentJsonWriter { Language = Language.French }.Serialize(assessment);

        Assert.DoesNotContain('\n', compact);
        Assert.True(JsonNode.DeepEquals(Parse(compact), Parse(new AssessmentJsonWriter { Language = Language.French }.Serialize(assessment))));
    }

    [Fact]
    public void CultureOfTheMachine_ChangesNothing()
    {
        Assessment assessment = Cases.Sample("seed-2", trace: true);
        string expected = new AssessmentJsonWriter().Serialize(assessment);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in (string[])["fr-FR", "tr-TR", "ar-SA", "fa-IR"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, new AssessmentJsonWriter().Serialize(assessment));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Language_ChangesTextsAndNoCodes()
    {
        Assessment assessment = Cases.Sample("seed-2");
        JsonObject english = Parse(new AssessmentJsonWriter().Serialize(assessment));
        JsonObject french = Parse(new AssessmentJsonWriter { Language = Language.French }.Serialize(assessment));

        Assert.NotEqual((string?)english["differential"]![0]!["display"], (string?)french["differential"]![0]!["display"]);
        RemoveTexts(english);
        RemoveTexts(french);
        Assert.True(JsonNode.DeepEquals(english, french));
    }

    [Theory]
    [InlineData("en", "'bananas' is no unit of")]
    [InlineData("fr", "«\u00a0bananas\u00a0» n’est pas une unité de")]
    public void RejectedResource_IsAccountedForWithPlaceAndReason(string language, string detail)
    {
        JsonObject assessment = Parse(new AssessmentJsonWriter { Language = Language.Parse(language) }.Serialize(Cases.Bundle(
                """
                { "resourceType": "Observation", "id": "crp", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "1988-5" } ] },
                  "valueQuantity": { "value": 12, "unit": "bananas" } }
                """)));

        JsonNode rejected = Assert.Single(assessment["input"]!["rejected"]!.AsArray())!;
        Assert.StartsWith(detail, (string?)rejected["detail"], StringComparison.Ordinal);
        Assert.Equal("Observation/crp", (string?)rejected["reference"]);
        Assert.StartsWith("value", (string?)rejected["path"], StringComparison.Ordinal);
        Assert.Equal("unknown-unit", (string?)rejected["reason"]);
    }

    [Fact]
    public void Moment_KeepsItsOffset()
    {
        Assessment assessment = Cases.Bundle()
            .With(it => it.AsOf, new DateTimeOffset(2026, 1, 31, 10, 0, 0, TimeSpan.FromHours(2)));

        Assert.Equal("2026-01-31T10:00:00+02:00", (string?)Parse(new AssessmentJsonWriter().Serialize(assessment))["asOf"]);
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private static void RemoveTexts(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            // A coding keeps the display of its code system.
            foreach (string text in (string[])["display", "text", "why", "raisedBy", "answeredBy", "dangerBecause"])
            {
                members.Remove(text);
            }

            foreach ((string _, JsonNode? child) in members)
            {
                RemoveTexts(child);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                RemoveTexts(item);
            }
        }
    }
}
