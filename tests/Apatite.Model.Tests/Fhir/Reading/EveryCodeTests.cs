using Apatite.Model.Tests.Tables;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

/// <summary>Every code of the shared table gives its concept as a fact, in the resource where the concept belongs.</summary>
public sealed class EveryCodeTests
{
    // Attributes and components qualify other facts and have tests of their own.
    private static readonly IReadOnlyDictionary<string, string>[] Rows =
    [
        .. SharedTable.Read("terminology.csv").Where(row => row["verified"] != "unverified" && row["role"] != "broader"
            && ConceptKinds.Of(row["id"]) != ConceptKind.Other),
    ];

    // The codes that the input contract lists as standing for more than one concept.
    private static readonly string[] Twofold =
    [
        "S12", "125606003", "71760005", "M54.81", "274640006", "71286001", "G95.2", "90448008", "202771000", "RID5224", "63627007", "J02", "405737000",
    ];

    [Fact]
    public void Every_code_is_read_as_its_concept()
    {
        Assert.Equal(914, Rows.Length);
        string[] missed = [.. Rows.Where(row => !Read(Resource(row)).Facts.Any(fact => Means(fact, row["id"]))).Select(Name)];
        Assert.Empty(missed);
    }

    [Fact]
    public void A_code_is_read_as_another_concept_only_where_the_contract_names_it()
    {
        string[] different =
        [
            .. from row in Rows
               where row["system"] != CodeSystems.Atc
               from fact in Read(Resource(row)).Facts
               where !Means(fact, row["id"]) && !Twofold.Contains(row["code"])
               select $"{Name(row)} {fact}",
        ];
        Assert.Empty(different);
    }

    [Fact]
    public void Whatever_a_code_may_also_mean_is_said_where_it_is_read()
    {
        // Under the matching rules a code of the table means one concept, or it is one of the contract's list.
        string[] several =
        [
            .. Rows.Where(row => row["system"] is not (CodeSystems.Atc or "local") && row["code"] != "C00-C97")
                .Where(row => Model.Terminology.Match(row["system"], row["code"])
                    .Where(entry => entry.Role != CodeRole.Broader).Select(entry => entry.ConceptId).Distinct().Count() > 1)
                .Select(row => row["code"])
                .Distinct(),
        ];
        Assert.Equal(Twofold.Order(StringComparer.Ordinal), several.Order(StringComparer.Ordinal));
    }

    private static string Resource(IReadOnlyDictionary<string, string> row)
    {
        string system = row["system"] == "local" ? ApatiteCodeSystem.Url : row["system"];
        string code = row["code"] == "C00-C97" ? "C50.9" : row["code"];
        return ConceptKinds.Of(row["id"]) switch
        {
            ConceptKind.Symptom => Observation(system, code),
            ConceptKind.Lab => Observation(
                system, code, $""" "interpretation":[{Concept(CodeSystems.ObservationInterpretation, "POS")}]""", "laboratory"),
            ConceptKind.ImagingFinding => Imaging(system, code),
            ConceptKind.Structure => Imaging(CodeSystems.RadLex, "RID5196", $""" "bodySite":{Concept(system, code)}"""),
            ConceptKind.Modality => Imaging(CodeSystems.RadLex, "RID5196", $""" "method":{Concept(system, code)}"""),
            ConceptKind.Diagnosis => Condition(system, code, Status("active")),
            ConceptKind.History when system == CodeSystems.Atc => Statement(system, code),
            ConceptKind.History => Condition(system, code, Status("inactive")),
            ConceptKind.Medication when system == CodeSystems.Atc => Statement(system, code),
            _ => Condition(system, code),
        };
    }

    private static string Statement(string system, string code) =>
        $$"""{"resourceType":"MedicationStatement","id":"m","status":"active","subject":{"display":"p"},"medicationCodeableConcept":{{Concept(system, code)}}}""";

    private static bool Means(Fact fact, string id) => fact switch
    {
        ClinicalFinding finding => finding.Symptom.Id == id,
        HistoryItem item => item.History.Id == id,
        LabResult result => result.Test.Id == id,
        ImagingFinding finding => finding.Finding.Id == id || finding.Structure?.Id == id || finding.Modality?.Id == id,
        ImagingExamination examination => examination.Modality.Id == id,
        StatedDiagnosis stated => stated.Diagnosis.Id == id,
        MedicationUse use => use.Medication.Id == id,
        _ => false,
    };

    private static string Name(IReadOnlyDictionary<string, string> row) => $"{row["id"]} {row["system"]} {row["code"]}";
}
