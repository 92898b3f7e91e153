using System.Text.Json;
using Apatite.Model;
using Apatite.Reporting.Tests.Hostile;
using Apatite.Rules;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Apatite.Reporting.Tests.Fhir;

/// <summary>References are text that came with the input: whatever they hold, what is written stays FHIR.</summary>
public class HostileReferenceTests
{
    public static TheoryData<string> Texts =>
    [
        .. HostileTexts.All.Select<object[], string>(row => (string)row[0]),
        "",
        " ",
        "\ufffe",
        "<script>alert(1)</script>",
        "\"},{\"resourceType\":\"Patient\"",
        "javascript:alert(1)/Patient/1",
        "Patient/" + new string('1', 65),
        "Unknown/1",
        "Observation/1?_format=json",
        "https://server/Observation/1 x",
        "urn:uuid:no",
        "#1",
        "Bundle.entry[3]",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_ThatIsNoReference_IsNamedAndNeverLinked(string text)
    {
        Assessment assessment = Cases.Sample("seed-2");
        Assessment hostile = assessment
            .With(it => it.Patient, assessment.Patient! with { Reference = text })
            .With(it => it.Differential, [.. assessment.Differential.Take(3).Select(entry => entry
                .With(it => it.AnsweredFrom, [text])
                .With(it => it.Supporting, [.. entry.Supporting.Select(item => item
                    .With(it => it.Because, [text]))])
                .With(it => it.Opposing, [.. entry.Opposing.Select(item => item
                    .With(it => it.Because, [text]))]))])
            .With(it => it.Alerts, [.. assessment.Alerts.Select(alert => alert
                .With(it => it.Because, [text]))])
            .With(it => it.Recommendations, [.. assessment.Recommendations.Select(recommendation => recommendation
                .With(it => it.Because, [text])
                .With(it => it.Cautions, [.. recommendation.Cautions.Select(caution => caution
                    .With(it => it.Because, [text]))]))])
            .With(it => it.ReadReport, new ReadReport
            {
                Used = [new() { Reference = text, ReadAs = [] }],
                Ignored = [],
                Rejected = [new() { Reference = text, Path = text, Reason = "unknown-unit", Detail = LocalizedText.Same(text) }],
            });

        WrittenBundle written = WrittenBundle.Of(hostile);

        AssertReadableAsXml(written);
        Assert.All(References(written), reference => Assert.Matches("^(#[a-z-]+|urn:uuid:[0-9a-f-]{36}|)$", reference.Reference ?? ""));
        Assert.All(References(written), reference => Assert.True(reference.Display is null or { Length: > 0 and <= 160 }));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void IdsAndAddresses_OfABundle_AreWrittenSafely(string text)
    {
        string hostile = JsonSerializer.Serialize(text);
        const string Crp = """ "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "1988-5" } ] } """;
        const string Finding = Crp + """, "valueQuantity": { "value": 120, "unit": "mg/L" } """;
        Assessment assessment = Cases.Entries(
            $$"""{ "resource": { "resourceType": "Patient", "id": {{hostile}}, "gender": "female" } }""",
            $$"""{ "resource": { "resourceType": "Observation", "id": {{hostile}}, {{Finding}} } }""",
            $$"""{ "fullUrl": {{hostile}}, "resource": { "resourceType": "Observation", {{Finding}} } }""",
            $$"""{ "resource": { "resourceType": "Observation", "id": "unit", {{Crp}}, "valueQuantity": { "value": 120, "unit": {{hostile}} } } }""");

        AssertReadableAsXml(WrittenBundle.Of(assessment, Language.French));
    }

    [Theory]
    [InlineData("Observation/ct-1", "Observation/ct-1", null, null)]
    [InlineData("Observation/ct-1/_history/2", "Observation/ct-1/_history/2", null, null)]
    [InlineData("https://ehr.example/fhir/Observation/1", "https://ehr.example/fhir/Observation/1", null, null)]
    [InlineData("DiagnosticReport/r#finding", "DiagnosticReport/r", null, "DiagnosticReport/r#finding")]
    [InlineData("urn:uuid:0b4a5f31-0a0f-4a3e-9a53-3a4f6c8b1c11", null, "urn:uuid:0b4a5f31-0a0f-4a3e-9a53-3a4f6c8b1c11", null)]
    [InlineData("urn:oid:1.2.276.0.76", null, "urn:oid:1.2.276.0.76", null)]
    [InlineData("Bundle.entry[3]", null, null, "Bundle.entry[3]")]
    public void Reference_OfTheInput_IsLinkedIdentifiedOrNamed(string input, string? literal, string? identifier, string? display)
    {
        Assessment assessment = Cases.Facts([new ClinicalFinding(input, Symptom.NeckPain, Presence.Present)]);

        ResourceReference source = WrittenBundle.Of(assessment).All<Provenance>().Single().Entity.Single().What!;

        Assert.Equal((literal, identifier, display), (source.Reference, source.Identifier?.Value, source.Display));
    }

    private static IEnumerable<ResourceReference> References(WrittenBundle written) =>
        written.All<DomainResource>().SelectMany(WrittenBundle.References);

    private static void AssertReadableAsXml(WrittenBundle written)
    {
        string xml = new FhirXmlSerializer().SerializeToString(written.Bundle);
        Bundle read = new FhirXmlDeserializer(new DeserializerSettings().UsingMode(DeserializationMode.Strict)).Deserialize<Bundle>(xml);
        Assert.Equal(written.Bundle.Entry.Count, read.Entry.Count);
    }
}
