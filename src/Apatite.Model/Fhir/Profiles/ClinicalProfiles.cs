using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>The profiles of what the patient has and what the laboratory found.</summary>
internal static class ClinicalProfiles
{
    public static IEnumerable<StructureDefinition> All() => [Symptom(), LaboratoryResult()];

    private static StructureDefinition Symptom() => new Differential("Observation")
        .Rule(
            "apatite-symptom-1",
            "A symptom is not of the categories laboratory, vital-signs or imaging, whose codes are read otherwise",
            $"category.coding.where(system = '{CodeSystems.ObservationCategory}')"
            + ".where(code = 'laboratory' or code = 'vital-signs' or code = 'imaging').empty()")
        .Element("code", "The symptom or sign", values: ConceptSets.Symptom)
        .Element("subject", "The one patient of the Bundle", min: 1, targets: [Differential.FhirType("Patient")])
        .Element("effective[x]", "When it was found; decides whether it is recent enough to count", types: ["dateTime", "Period"])
        .Element("value[x]", "Present or absent; present when neither value nor dataAbsentReason is stated",
            types: ["boolean", "CodeableConcept"], values: ConceptSets.Presence)
        .Element("dataAbsentReason", "Asked or looked for and not known: not the same as absent")
        .Sliced("component", "code")
        .Attribute(ComponentCode.Onset, "How the complaint began")
        .Component(ComponentCode.Duration, "How long it has lasted: a time in UCUM", ["Quantity"],
            pattern: new Quantity { System = CodeSystems.Ucum })
        .Attribute(ComponentCode.PainRhythm, "When the pain comes")
        .Attribute(ComponentCode.NsaidResponse, "How the pain answers to NSAIDs")
        .Profile("apatite-symptom", "Symptom or sign", "A symptom or sign that is there, is not there, or could not be found out.");

    private static StructureDefinition LaboratoryResult() => new Differential("Observation")
        .Rule(
            "apatite-lab-1",
            "A result has a value, an interpretation, a reason for having none, or parts",
            "value.exists() or interpretation.exists() or dataAbsentReason.exists() or component.exists() or hasMember.exists()")
        .Rule(
            "apatite-lab-2",
            "A number has a unit, which is never guessed",
            "(value is Quantity and value.value.exists()) implies (value.unit.exists() or value.code.exists())")
        .Category(CodeSystems.ObservationCategory, "laboratory")
        .Element("code", "What was measured", values: ConceptSets.LaboratoryTest)
        .Element("subject", "The one patient of the Bundle", min: 1, targets: [Differential.FhirType("Patient")])
        .Element("effective[x]", "When the sample was taken; decides which result is the newest", types: ["dateTime", "Period"])
        .Element("value[x]", "A number with its unit and comparator, or positive or negative",
            types: ["Quantity", "CodeableConcept", "string"])
        .Element("dataAbsentReason", "Why there is no result")
        .Element("interpretation", "The result in a word, also where there is no number")
        .Profile(
            "apatite-laboratory-result",
            "Laboratory result",
            "A result of blood, cerebrospinal fluid or a sample. Vital signs, the body temperature among them, and bedside scores are no laboratory results.");
}
