using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads an Observation: its category says which kinds of concept its code can mean, the concept what it states.</summary>
internal static class ObservationReader
{
    private static readonly ConceptKind[] Imaging = [ConceptKind.ImagingFinding, ConceptKind.Diagnosis];
    private static readonly ConceptKind[] Measurement = [ConceptKind.Lab];

    // Symptoms are read from any category but these; an ambiguous code is a finding in imaging and the less specific
    // concept, which is never the diagnosis, elsewhere.
    private static readonly ConceptKind[] Anything =
        [ConceptKind.Symptom, ConceptKind.Lab, ConceptKind.History, ConceptKind.ImagingFinding, ConceptKind.Diagnosis, ConceptKind.Medication];

    public static void Read(Observation observation, Reading reading, ReadingContext context)
    {
        if (IgnoredStatus(observation.Status) is { } reason)
        {
            reading.Ignore(reason);
            return;
        }

        if (!FhirMoment.TryRead(observation.Effective ?? observation.IssuedElement, out FhirMoment? time))
        {
            reading.Reject("effective", Reasons.InvalidDate);
            return;
        }

        if (AgeReader.Reads(observation.Code))
        {
            AgeReader.Read(observation, time, reading);
        }
        else if (AttributeReader.NameOf(observation.Code) is { } attribute)
        {
            AttributeReader.Read(attribute, observation, time, reading, context);
        }
        else
        {
            ReadConcept(observation, time, reading, context);
        }
    }

    private static void ReadConcept(Observation observation, FhirMoment? time, Reading reading, ReadingContext context)
    {
        ConceptKind[] kinds = Kinds(observation);
        ConceptChoice choice = context.Choose(observation.Code, kinds);
        if (choice.Remark is { } remark)
        {
            reading.Remark(remark);
        }

        foreach (Concept concept in choice.Concepts)
        {
            ReadConcept(concept, choice.Coding!, observation, time, reading, context);
        }

        if (choice.Concepts.Count > 0)
        {
            return;
        }

        // A generic question ("finding") has its finding as value.
        ConceptChoice value = context.Choose(observation.Value as CodeableConcept, [.. kinds.Where(kind => kind != ConceptKind.Lab)]);
        foreach (Concept concept in value.Concepts)
        {
            if (concept is FindingType finding)
            {
                ImagingFindingReader.Read(finding, Presence.Present, value.Coding!, observation, time, reading, context);
            }
            else
            {
                ConceptStatement.Use(reading, concept, Presence.Present, time, context.Windows);
            }
        }

        LabReader.ReadPanel(observation, time, reading, context);
        if (choice.Ignored is { Reason: Reasons.NotRelevant } && CultureReader.NamesOrganism(observation.Code))
        {
            reading.Ignore(Reasons.Supporting, Explanation.OrganismOfCulture);
        }

        if (observation.HasMember.Count > 0)
        {
            reading.Ignore(Reasons.Container, Explanation.PartsAreRead);
        }

        reading.Ignore(choice.Ignored is { Reason: Reasons.UnmappedSystem or Reasons.Uncoded } && IsOfLife(observation) ? new(Reasons.NotRelevant) : choice.Ignored!);
    }

    // How somebody lives, and what was done or asked, is no finding, whatever its codes.
    private static bool IsOfLife(Observation observation) => observation.Category.SelectMany(category => category.Coding)
        .Any(coding => coding.Code is "social-history" or "survey" or "activity" or "procedure" or "therapy");

    private static void ReadConcept(
        Concept concept, Coding coding, Observation observation, FhirMoment? time, Reading reading, ReadingContext context)
    {
        if (concept is LabTest test)
        {
            LabReader.Read(test, observation, time, reading, context);
            return;
        }

        if (PresenceReader.Read(observation, reading) is not { } presence)
        {
            return;
        }

        if (concept is FindingType finding)
        {
            ImagingFindingReader.Read(finding, presence, coding, observation, time, reading, context);
            return;
        }

        ConceptStatement.Use(reading, concept, presence, time, context.Windows);
        if (concept is Symptom)
        {
            AttributeReader.ReadComponents(observation, time, reading, context);
        }
    }

    private static ConceptKind[] Kinds(Observation observation)
    {
        ConceptKind[] kinds = Anything;
        foreach (CodeableConcept category in observation.Category)
        {
            foreach (Coding coding in category.Coding)
            {
                if (coding.Code == "imaging")
                {
                    return Imaging;
                }

                kinds = coding.Code is "laboratory" or "vital-signs" ? Measurement : kinds;
            }
        }

        return kinds;
    }

    private static string? IgnoredStatus(ObservationStatus? status) => status switch
    {
        ObservationStatus.EnteredInError => Reasons.EnteredInError,
        ObservationStatus.Cancelled => Reasons.Cancelled,
        ObservationStatus.Registered => Reasons.NoResult,
        _ => null,
    };
}
