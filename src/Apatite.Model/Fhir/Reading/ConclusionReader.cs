using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads what a report concludes in codes: findings of its images, else diagnoses and signs that somebody states.</summary>
internal static class ConclusionReader
{
    public static void Read(DiagnosticReport report, Modality? modality, FhirMoment? time, Reading reading, ReadingContext context)
    {
        List<CodeableConcept> others = [];
        foreach (CodeableConcept conclusion in report.ConclusionCode)
        {
            ConceptChoice choice = context.Choose(conclusion, ConceptKind.ImagingFinding);
            if (choice.First is FindingType finding && CertaintyReader.Of(conclusion) is (null or DiagnosticCertainty.Confirmed))
            {
                reading.Use(
                    new ImagingFinding(reading.Reference, finding, Presence.Present)
                    {
                        Modality = modality,
                        Structure = ImagingTerms.StructureInside(choice.Coding!.System, choice.Coding.Code),
                    },
                    finding.Id,
                    time,
                    context.Windows.Imaging);
            }
            else
            {
                others.Add(conclusion);
            }
        }

        ReasonReader.Read(others, "conclusionCode", time, reading, context);
    }
}
