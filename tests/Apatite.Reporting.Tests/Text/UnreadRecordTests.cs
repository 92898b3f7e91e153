using System.Text.Json.Nodes;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests.Text;

/// <summary>What was not understood is told where the conclusion is read, and holds medicines back.</summary>
public sealed class UnreadRecordTests
{
    private const string Sample = "seed-1";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "cases");

    private static string Unmapped(int number) => $$"""
        {"resourceType":"Condition","id":"house-{{number}}","recordedDate":"2024-01-15","code":{"coding":[{"system":"http://house.example/problems","code":"{{number}}"}]} }
        """;

    [Fact]
    public void Conditions_ThatWereNotUnderstood_AreNamedAndNothingIsReassuring()
    {
        Assessment assessment = Cases.Bundle(Unmapped(1), Unmapped(2), Unmapped(3));
        string text = new TextReportWriter().Serialize(assessment);
        Assert.Contains("3 Condition (code system not read http://house.example/problems)", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing is shown", text, StringComparison.Ordinal);
        Assert.DoesNotContain("holds nothing that raises", text, StringComparison.Ordinal);
        Assert.Contains("nothing", text, StringComparison.Ordinal);
        JsonNode group = Json(assessment)["input"]!["notUnderstood"]![0]!;
        Assert.Equal(("unmapped-system", "http://house.example/problems", 3), ((string)group["reason"]!, (string)group["system"]!, (int)group["count"]!));
    }

    [Theory]
    [InlineData("""{"resourceType":"MedicationRequest","id":"w","status":"active","intent":"order","subject":{"display":"p"},"medicationCodeableConcept":{"text":"Warfarin"} }""", "MedicationRequest/w")]
    [InlineData("""{"resourceType":"MedicationRequest","id":"w","status":"active","intent":"order","subject":{"display":"p"},"medicationReference":{"reference":"Medication/gone"} }""", "MedicationRequest/w")]
    [InlineData("""{"resourceType":"MedicationStatement","id":"w","status":"active","subject":{"display":"p"},"medicationCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/ndc","code":"0056-0172-70"}]} }""", "MedicationStatement/w")]
    [InlineData("""{"resourceType":"AllergyIntolerance","id":"i","patient":{"display":"p"},"code":{"text":"Ibuprofen"} }""", "AllergyIntolerance/i")]
    public void Medicine_ThatWasNotUnderstood_WithholdsEveryProposalAndIsNamed(string resource, string reference)
    {
        Assert.Contains(Cases.Sample(Sample).Recommendations, step => step.Code == RecommendationCode.Nsaid);

        Assessment assessment = With(resource);

        Assert.DoesNotContain(assessment.Recommendations, step => step.Code == RecommendationCode.Nsaid || step.Code == RecommendationCode.Analgesics);
        Assert.Contains(assessment.Withheld, step => step.Code == RecommendationCode.Nsaid && step.Because.SequenceEqual([reference]));
        Assert.Contains(reference, Conclusion(assessment), StringComparison.Ordinal);
        Assert.Contains("nsaid", Json(assessment)["withheld"]!.AsArray().Select(step => (string)step!["code"]!));
        Assert.Equal(reference, (string)Json(assessment)["input"]!["unreadMedicines"]![0]!);
    }

    [Fact]
    public void Record_ThatIsIncomplete_WithholdsEveryProposalAndSaysWhy()
    {
        Assessment assessment = With("""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"incomplete"}] }""");
        Assert.DoesNotContain(assessment.Recommendations, step => step.Code == RecommendationCode.Nsaid);
        Assert.Contains("results are missing", Conclusion(assessment), StringComparison.Ordinal);
        Assert.Single(Json(assessment)["input"]!["incomplete"]!.AsArray());
    }

    [Fact]
    public void Part_ThatWasNotUnderstood_StandsInEveryAccount()
    {
        Assessment assessment = Cases.Bundle($$"""
            {"resourceType":"Observation","id":"ct","status":"final","effectiveDateTime":"2024-01-15","category":[{"coding":[{"code":"imaging"}]}],
             "code":{"coding":[{"system":"{{ApatiteCodeSystem.Url}}","code":"calcification"}]},"bodySite":{"coding":[{"system":"{{ApatiteCodeSystem.Url}}","code":"longus-colli-muscle"}]} }
            """);
        JsonNode part = Json(assessment)["input"]!["partial"]![0]!;
        Assert.Equal(("Observation/ct", "bodySite", "unknown-code"), ((string)part["reference"]!, (string)part["path"]!, (string)part["reason"]!));
        Assert.Contains("longus-colli", (string)part["detail"]!, StringComparison.Ordinal);
        Assert.Contains("read in part", new TextReportWriter().Serialize(assessment), StringComparison.Ordinal);
        Assert.Contains("read in part", new HtmlReportWriter().Serialize(assessment), StringComparison.Ordinal);
    }

    [Fact]
    public void Used_SaysWhatEachWasReadAs() => Assert.Contains(
        "crp 45 mg/L",
        Json(Cases.Bundle("""{"resourceType":"Observation","id":"o","status":"final","effectiveDateTime":"2024-01-15","code":{"coding":[{"system":"http://loinc.org","code":"1988-5"}]},"valueQuantity":{"value":45,"unit":"mg/L"} }"""))
            ["input"]!["used"]!.AsArray().Select(used => (string)used!["readAs"]!));

    private static Assessment With(string resource)
    {
        JsonNode bundle = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, Sample + ".json")))!;
        return Cases.Entries([.. bundle["entry"]!.AsArray().Select(entry => entry!.ToJsonString()), $$"""{ "resource": {{resource}} }"""]);
    }

    private static string Conclusion(Assessment assessment)
    {
        string text = new TextReportWriter().Serialize(assessment).ReplaceLineEndings(" ");
        return text[..text.IndexOf("Alerts", StringComparison.Ordinal)];
    }

    private static JsonNode Json(Assessment assessment) => JsonNode.Parse(new AssessmentJsonWriter { Language = Language.English }.Serialize(assessment))!;
}
