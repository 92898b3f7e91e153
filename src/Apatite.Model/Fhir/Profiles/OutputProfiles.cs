using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>The profiles of what the library returns.</summary>
internal static class OutputProfiles
{
    public static IEnumerable<StructureDefinition> All() => [Assessment(), Candidate()];

    private static StructureDefinition Assessment() => new Differential("ClinicalImpression")
        .Element("subject", "The patient", targets: [Differential.FhirType("Patient")])
        .Element("effective[x]", "The moment that the case was seen at")
        .Element("investigation", "The input that the differential rests on")
        .Element("protocol", "The canonical address and version of the rule set", min: 1)
        .Element("summary", "The conclusion in words")
        .Element("finding", "The diagnoses to consider in rank order: the order is the rank")
        .Element("finding.itemReference", "The diagnosis", targets: [ApatiteProfiles.CandidateDiagnosis])
        .Element("finding.basis", "Rank, plausibility and why", min: 1)
        .Profile(
            "apatite-assessment",
            "Assessment",
            "One run of the rules on one case: the ranked differential and what it rests on. It supports a clinician's judgement and replaces none; "
            + "it was not validated in patients.");

    private static StructureDefinition Candidate() => new Differential("Condition")
        .Element(
            "verificationStatus", "Never confirmed: that is a clinician's act", min: 1, values: ConceptSets.CandidateStatus)
        .Category(CodeSystems.ConditionCategory, "encounter-diagnosis")
        .Element("code", "The diagnosis", min: 1, values: ConceptSets.Diagnosis)
        .Element("subject", "The patient", targets: [Differential.FhirType("Patient")])
        .Element("evidence", "What speaks for it")
        .Element("evidence.detail", "The input resource")
        .Profile(
            "apatite-candidate-diagnosis",
            "Candidate diagnosis",
            "A diagnosis of the differential: considered, provisional or refuted, never confirmed.");
}
