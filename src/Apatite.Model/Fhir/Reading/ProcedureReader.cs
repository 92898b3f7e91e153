using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads a procedure as history, or as an examination when it made images.</summary>
internal static class ProcedureReader
{
    public static void Read(Procedure procedure, Reading reading, ReadingContext context)
    {
        if (procedure.Status is EventStatus.EnteredInError)
        {
            reading.Ignore(Reasons.EnteredInError);
            return;
        }

        if (procedure.Status is EventStatus.Preparation or EventStatus.OnHold or EventStatus.Stopped)
        {
            reading.Ignore(Reasons.NotDone);
            return;
        }

        if (!FhirMoment.TryRead(procedure.Performed, out FhirMoment? time))
        {
            reading.Reject("performed", Reasons.InvalidDate);
            return;
        }

        ConceptChoice choice = context.Choose(procedure.Code, ConceptKind.History, ConceptKind.Modality);
        IReadOnlyList<Concept> concepts = choice.Concepts.Count == 0 && ModalityReader.Of(procedure.Code) is { } whole ? [whole] : choice.Concepts;
        if (concepts.Count == 0)
        {
            reading.Ignore(choice.Ignored!);
            return;
        }

        bool done = procedure.Status != EventStatus.NotDone;
        foreach (Concept concept in concepts)
        {
            if (concept is not Modality modality)
            {
                Presence presence = procedure.Status == EventStatus.Unknown ? Presence.Unknown : done ? Presence.Present : Presence.Absent;
                ConceptStatement.Use(reading, concept, presence, time, context.Windows);
            }
            else if (done)
            {
                ImagedRegion region = ModalityReader.Region(procedure.BodySite.SelectMany(site => site.Coding).Concat(procedure.Code?.Coding ?? []));
                reading.Use(new ImagingExamination(reading.Reference, modality, region), modality.Id, time, context.Windows.Imaging);
            }
            else
            {
                reading.Ignore(Reasons.NotDone);
            }
        }
    }
}
