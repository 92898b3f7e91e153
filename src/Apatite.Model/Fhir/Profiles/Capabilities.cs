using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Says which resources are read and written, for a program that wants to know without reading prose.</summary>
internal static class Capabilities
{
    public static CapabilityStatement Requirements() => new CapabilityStatement
    {
        Title = "What Apatite.Rules reads and writes",
        Kind = CapabilityStatementKind.Requirements,
        FhirVersion = FHIRVersion.N4_0_1,
        Format = ["json", "xml"],
        // A library has no endpoint of its own; the two sides of REST stand for what a host hands in and what it gets back.
        Rest =
        [
            new()
            {
                Mode = CapabilityStatement.RestfulCapabilityMode.Server,
                Documentation = "Read, in a Bundle of any type that holds one patient. A profile is an offer: resources are read by their codes, "
                    + "whether or not they declare one.",
                Resource =
                [
                    Resource(ResourceType.Patient, "Age and sex."),
                    Resource(ResourceType.Condition, "History, symptoms and stated diagnoses; what is refuted counts as absent."),
                    Resource(
                        ResourceType.Observation,
                        "Symptoms and signs, laboratory results, the temperature, imaging findings.",
                        ApatiteProfiles.Symptom, ApatiteProfiles.LaboratoryResult, ApatiteProfiles.ImagingFinding, ApatiteProfiles.CalcificDeposit),
                    Resource(ResourceType.ImagingStudy, "Which imaging was done: modality, region and date."),
                    Resource(ResourceType.DiagnosticReport, "Which imaging was done, when no study says so."),
                    Resource(ResourceType.Procedure, "Lumbar puncture, drainage, spinal procedures, dialysis."),
                    Resource(ResourceType.MedicationStatement, "Medicines taken, for the cautions beside advice."),
                    Resource(ResourceType.MedicationRequest, "Medicines ordered, for the cautions beside advice."),
                    Resource(ResourceType.MedicationAdministration, "Medicines given, for the cautions beside advice."),
                    Resource(ResourceType.AllergyIntolerance, "Hypersensitivity to medicines, for the cautions beside advice."),
                ],
            },
            new()
            {
                Mode = CapabilityStatement.RestfulCapabilityMode.Client,
                Documentation = "Returned, for a clinician to look at before anything is stored.",
                Resource =
                [
                    Resource(ResourceType.ClinicalImpression, "The ranked differential.", ApatiteProfiles.Assessment),
                    Resource(ResourceType.Condition, "One diagnosis of the differential each.", ApatiteProfiles.CandidateDiagnosis),
                ],
            },
        ],
    }.Published("apatite-requirements", "The resource types and profiles that Apatite.Rules reads and returns.");

    private static CapabilityStatement.ResourceComponent Resource(ResourceType type, string documentation, params string[] profiles) => new()
    {
        Type = type.ToString(),
        Documentation = documentation,
        SupportedProfile = profiles,
    };
}
