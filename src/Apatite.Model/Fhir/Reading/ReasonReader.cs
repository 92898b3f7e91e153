using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// Reads the codes that say why a patient was seen or what a report concludes: complaints, signs and diagnoses, each of which is a
/// statement as a Condition of the time would be.
/// </summary>
internal static class ReasonReader
{
    private static readonly ConceptKind[] Kinds = [ConceptKind.Symptom, ConceptKind.Diagnosis, ConceptKind.History];

    public static void Read(IEnumerable<CodeableConcept> reasons, string path, FhirMoment? time, Reading reading, ReadingContext context)
    {
        foreach ((int index, CodeableConcept reason) in reasons.Select((reason, index) => (index, reason)))
        {
            ConceptChoice choice = context.Choose(reason, Kinds);
            if (choice.Ignored is { } why)
            {
                NoteGap(why, $"{path}[{index}]", reading);
                continue;
            }

            if (choice.Remark is { } remark)
            {
                reading.Remark(remark);
            }

            Presence presence = CertaintyReader.Of(reason) switch
            {
                DiagnosticCertainty.Excluded => Presence.Absent,
                DiagnosticCertainty.Suspected => Presence.Unknown,
                _ => Presence.Present,
            };
            foreach (Concept concept in choice.Concepts)
            {
                ConceptStatement.Use(reading, concept, presence, time, context.Windows);
            }
        }
    }

    // What is known to matter to no rule is passed over, as it is everywhere.
    private static void NoteGap(Omission why, string path, Reading reading)
    {
        if (why.Reason != Reasons.NotRelevant)
        {
            reading.Partial(path, why.Reason, why.Detail);
        }
    }
}
