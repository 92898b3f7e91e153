using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Apatite.Benchmarks.Reading;

/// <summary>
/// A case inside the record of a busy hospital: encounters, vital signs, laboratory results, immunisations, claims and the
/// like that have nothing to do with it. The same calls make the same bytes.
/// </summary>
internal static class FullRecord
{
    /// <summary>The case of a Bundle among so many unrelated resources.</summary>
    internal static byte[] Around(byte[] bundle, int unrelated)
    {
        JsonObject record = JsonNode.Parse(bundle)!.AsObject();
        JsonArray entries = record["entry"]!.AsArray();
        string patient = (string)entries[0]!["resource"]!["id"]!;
        for (int i = 0; i < unrelated; i++)
        {
            string resource = Unrelated(i, patient);
            entries.Insert((i * 7) % (entries.Count + 1), new JsonObject
            {
                ["fullUrl"] = string.Create(CultureInfo.InvariantCulture, $"https://hospital.example/fhir/{i}"),
                ["resource"] = JsonNode.Parse(resource),
            });
        }

        return JsonSerializer.SerializeToUtf8Bytes(record);
    }

    private static string Unrelated(int index, string patient)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"unrelated-{index}");
        string day = new DateTime(2023, 6, 1).AddDays(index).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string subject = $$"""{"reference":"Patient/{{patient}}"}""";
        return (index % 8) switch
        {
            0 => $$"""
                {"resourceType":"Encounter","id":"{{id}}","status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},
                 "type":[{"coding":[{"system":"http://snomed.info/sct","code":"185349003","display":"Encounter for check up"}],"text":"Encounter for check up"}],
                 "subject":{{subject}},"participant":[{"individual":{"reference":"Practitioner/1","display":"Dr. Example"} }],
                 "period":{"start":"{{day}}T08:00:00Z","end":"{{day}}T08:30:00Z"},"serviceProvider":{"reference":"Organization/1","display":"Hospital"} }
                """,
            1 => $$"""
                {"resourceType":"Observation","id":"{{id}}","status":"final",
                 "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs","display":"vital-signs"}]}],
                 "code":{"coding":[{"system":"http://loinc.org","code":"85354-9","display":"Blood pressure panel"}],"text":"Blood pressure"},
                 "subject":{{subject}},"effectiveDateTime":"{{day}}T08:05:00Z","issued":"{{day}}T08:05:00.000Z",
                 "component":[
                  {"code":{"coding":[{"system":"http://loinc.org","code":"8462-4","display":"Diastolic"}]},"valueQuantity":{"value":81,"unit":"mm[Hg]","system":"http://unitsofmeasure.org","code":"mm[Hg]"} },
                  {"code":{"coding":[{"system":"http://loinc.org","code":"8480-6","display":"Systolic"}]},"valueQuantity":{"value":124,"unit":"mm[Hg]","system":"http://unitsofmeasure.org","code":"mm[Hg]"} }]}
                """,
            2 => $$"""
                {"resourceType":"Observation","id":"{{id}}","status":"final",
                 "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory","display":"laboratory"}]}],
                 "code":{"coding":[{"system":"http://loinc.org","code":"2093-3","display":"Total Cholesterol"}],"text":"Total Cholesterol"},
                 "subject":{{subject}},"effectiveDateTime":"{{day}}T08:10:00Z","issued":"{{day}}T12:05:00.000Z",
                 "valueQuantity":{"value":182.5,"unit":"mg/dL","system":"http://unitsofmeasure.org","code":"mg/dL"} }
                """,
            3 => $$"""
                {"resourceType":"Immunization","id":"{{id}}","status":"completed",
                 "vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"140","display":"Influenza, seasonal"}],"text":"Influenza"},
                 "patient":{{subject}},"encounter":{"reference":"Encounter/unrelated-0"},"occurrenceDateTime":"{{day}}","primarySource":true}
                """,
            4 => $$"""
                {"resourceType":"Claim","id":"{{id}}","status":"active","type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":"professional"}]},
                 "use":"claim","patient":{{subject}},"billablePeriod":{"start":"{{day}}","end":"{{day}}"},"created":"{{day}}",
                 "provider":{"reference":"Organization/1","display":"Hospital"},"priority":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/processpriority","code":"normal"}]},
                 "insurance":[{"sequence":1,"focal":true,"coverage":{"display":"Insurer"} }],
                 "item":[{"sequence":1,"productOrService":{"text":"Encounter for check up"},"encounter":[{"reference":"Encounter/unrelated-0"}]}],
                 "total":{"value":129.16,"currency":"EUR"} }
                """,
            5 => $$"""
                {"resourceType":"ExplanationOfBenefit","id":"{{id}}","status":"active","type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":"professional"}]},
                 "use":"claim","patient":{{subject}},"created":"{{day}}","insurer":{"display":"Insurer"},"provider":{"reference":"Organization/1"},"outcome":"complete",
                 "insurance":[{"focal":true,"coverage":{"display":"Insurer"} }],
                 "item":[{"sequence":1,"productOrService":{"text":"Encounter for check up"},"net":{"value":129.16,"currency":"EUR"} }],
                 "payment":{"amount":{"value":100.5,"currency":"EUR"} } }
                """,
            6 => $$"""
                {"resourceType":"Condition","id":"{{id}}","clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"resolved"}]},
                 "verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}]},
                 "code":{"coding":[{"system":"http://snomed.info/sct","code":"24079001","display":"Atopic dermatitis"}],"text":"Atopic dermatitis"},
                 "subject":{{subject}},"onsetDateTime":"{{day}}","abatementDateTime":"{{day}}","recordedDate":"{{day}}"}
                """,
            _ => $$"""
                {"resourceType":"CarePlan","id":"{{id}}","status":"active","intent":"order","subject":{{subject}},"period":{"start":"{{day}}"},
                 "category":[{"coding":[{"system":"http://snomed.info/sct","code":"53950000","display":"Respiratory therapy"}],"text":"Respiratory therapy"}],
                 "activity":[{"detail":{"code":{"text":"RecommendationItem to avoid exercise"},"status":"in-progress","location":{"display":"Hospital"} } }]}
                """,
        };
    }
}
