using System.Text.Json.Nodes;
using Apatite.Model.Fhir;

namespace Apatite.Model.Tests.Fhir;

/// <summary>
/// One patient as an American, a German and a SNOMED-only system send it gives the same facts, and so the same assessment. What a system has
/// no code for stays in the project's own; what its code says of two things at once is left out of the comparison and counted.
/// </summary>
public sealed class ThreeSpellingsTests
{
    private const string Bfarm = "http://fhir.de/CodeSystem/bfarm/icd-10-gm";

    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "cases", "bundles");

    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static TheoryData<string> Spellings => ["American", "German", "Snomed"];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_patient_is_the_same_in_every_spelling(string spelling)
    {
        string[] systems = spelling switch
        {
            "American" => [CodeSystems.Icd10Cm, CodeSystems.RxNorm, CodeSystems.Loinc],
            "German" => [CodeSystems.Icd10, CodeSystems.Atc],
            _ => [CodeSystems.Snomed],
        };
        CaseReader reader = new();
        int spelled = 0;
        int ambiguous = 0;
        string[] files = [.. Directory.GetFiles(Seeds, "*.json"), .. Directory.GetFiles(Cases, "*.json").Order(StringComparer.Ordinal).Where((_, index) => index % 4 == 0)];
        Assert.All(files, file =>
        {
            JsonNode original = JsonNode.Parse(File.ReadAllText(file))!;
            JsonNode other = original.DeepClone();
            foreach ((JsonNode? before, JsonNode? after) in original["entry"]!.AsArray().Zip(other["entry"]!.AsArray()))
            {
                string[] facts = Facts(reader, before!["resource"]!);
                if (Respell(after!["resource"]!.AsObject(), systems))
                {
                    bool isSame = facts.SequenceEqual(Facts(reader, after["resource"]!));
                    (spelled, ambiguous) = isSame ? (spelled + 1, ambiguous) : (spelled, ambiguous + 1);
                    if (!isSame)
                    {
                        after["resource"] = before["resource"]!.DeepClone();
                    }
                }
            }

            ClinicalCase one = reader.Read(original.ToJsonString());
            ClinicalCase two = reader.Read(other.ToJsonString());
            Assert.Equal(Sorted(one), Sorted(two));
            Assert.Equal(one.AsOf, two.AsOf);
        });
        Assert.True(spelled > 100, $"{spelled} resources were spelled otherwise");
        Assert.True(ambiguous * 5 < spelled, $"{ambiguous} of {spelled + ambiguous} resources say less in {spelling}");
    }

    [Fact]
    public void A_medicine_is_the_same_in_every_spelling()
    {
        (string Concept, string RxNorm, string Atc, string? Snomed)[] medicines =
        [
            ("nsaid", "5640", "M01AE01", "387207008"), ("nsaid", "7258", "M01AE02", "372588000"), ("nsaid", "3355", "M01AB05", "7034005"),
            ("anticoagulant", "11289", "B01AA03", "372756006"), ("anticoagulant", "1364430", "B01AF02", "698090000"), ("anticoagulant", "1114195", "B01AF01", "442031002"),
            ("immunosuppressant", "312617", "H02AB07", null), ("sedative", "197591", "N05BA01", null),
        ];
        Assert.All(medicines, medicine =>
        {
            Assert.Equal(medicine.Concept, Read(CodeSystems.RxNorm, medicine.RxNorm));
            Assert.Equal(medicine.Concept, Read("http://fhir.de/CodeSystem/bfarm/atc", medicine.Atc));
            if (medicine.Snomed is { } snomed)
            {
                Assert.Equal(medicine.Concept, Read(CodeSystems.Snomed, snomed));
            }
        });

        static string Read(string system, string code) => Record.Read($$"""
            {"resourceType":"MedicationRequest","id":"m","status":"active","intent":"order","subject":{"display":"p"},"medicationCodeableConcept":{{Record.Concept(system, code)}}}
            """).Only<MedicationUse>().Medication.Id;
    }

    // True when the codes are now those of the systems alone.
    private static bool Respell(JsonObject resource, string[] systems)
    {
        if (resource["code"]?["coding"] is not JsonArray codings || (string)resource["resourceType"]! is not ("Condition" or "Observation"))
        {
            return false;
        }

        JsonNode[] kept = [.. codings.OfType<JsonNode>().Where(coding => systems.Contains((string?)coding["system"])).Select(coding => coding.DeepClone())];
        foreach (JsonNode coding in kept.Where(coding => (string?)coding["system"] == CodeSystems.Icd10))
        {
            coding["system"] = Bfarm;
        }

        if (kept.Length > 0)
        {
            resource["code"]!["coding"] = new JsonArray(kept);
        }

        return kept.Length > 0;
    }

    private static string[] Facts(CaseReader reader, JsonNode resource) =>
        Sorted(reader.Read($$"""{"resourceType":"Bundle","type":"collection","entry":[{"resource":{{resource.ToJsonString()}}}]}"""));

    private static string[] Sorted(ClinicalCase read) => [.. read.Facts.Select(fact => fact.ToString()).Order(StringComparer.Ordinal)];
}
