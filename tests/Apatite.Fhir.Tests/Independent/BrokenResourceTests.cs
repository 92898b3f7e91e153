namespace Apatite.Fhir.Tests.Independent;

/// <summary>The validators prove themselves: each deliberate error is seen, by those that see errors of its kind.</summary>
public sealed class BrokenResourceTests
{
    private const string Subject = """  "subject":{"reference":"Patient/1"}  """;
    private const string Status = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
    private const string Clinical = "http://terminology.hl7.org/CodeSystem/condition-clinical";

    private static readonly Sample[] Samples =
    [
        new("sound-observation", $$$"""{"resourceType":"Observation","status":"final","code":{"text":"x"},{{{Subject}}},"valueBoolean":true}"""),
        new("sound-condition", $$$"""{"resourceType":"Condition",{{{Subject}}}}"""),
        new("sound-impression", $$$"""{"resourceType":"ClinicalImpression","status":"completed",{{{Subject}}}}"""),
        new("wrong-status", $$$"""{"resourceType":"ClinicalImpression","status":"final",{{{Subject}}}}""", "fhir", "strict"),
        new("no-status", $$$"""{"resourceType":"ClinicalImpression",{{{Subject}}}}""", "fhir", "medplum", "strict"),
        new("no-subject", """{"resourceType":"Condition","code":{"text":"x"}}""", "fhir", "medplum", "strict"),
        new("con-5", $$$"""
            {"resourceType":"Condition",{{{Subject}}},
             "clinicalStatus":{"coding":[{"system":"{{{Clinical}}}","code":"active"}]},
             "verificationStatus":{"coding":[{"system":"{{{Status}}}","code":"entered-in-error"}]}}
            """, "medplum"),
        new("unknown-verification", $$$"""
            {"resourceType":"Condition",{{{Subject}}},
             "verificationStatus":{"coding":[{"system":"{{{Status}}}","code":"perhaps"}]}}
            """, "fhir"),
        new("unknown-property", $$$"""{"resourceType":"Condition",{{{Subject}}},"rank":1}""", "fhir", "medplum", "strict"),
        new("two-values",
            $$$"""{"resourceType":"Observation","status":"final","code":{"text":"x"},{{{Subject}}},"valueBoolean":true,"valueString":"yes"}""", "strict"),
        new("impossible-date", $$$"""{"resourceType":"Condition",{{{Subject}}},"recordedDate":"2024-13-45"}""", "medplum", "strict"),
        new("broken-in-a-bundle",
            """{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Condition"}}]}""", "fhir", "medplum", "strict"),
    ];

    [SkippableFact]
    public void each_error_is_seen_by_the_validators_for_its_kind()
    {
        NodePackages.Require();
        ILookup<string, string> seen = IndependentValidator
            .Validate(Samples.Select(sample => (sample.Name, sample.Json)))
            .ToLookup(error => Path.GetFileNameWithoutExtension(error.File), error => error.Validator);
        Assert.All(Samples, sample =>
        {
            IEnumerable<string> strict = StrictParsing.Errors(sample.Json).Count > 0 ? ["strict"] : [];
            Assert.Equal<IEnumerable<string>>(sample.SeenBy, seen[sample.Name].Distinct().Order().Concat(strict));
        });
    }

    private sealed record Sample(string Name, string Json, params string[] SeenBy);
}
