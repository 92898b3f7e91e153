using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads medicines that are taken, prescribed or given. Only active ones count, except antibiotics already given.</summary>
internal static class MedicationReader
{
    public static void Read(MedicationStatement statement, Reading reading, ReadingContext context)
    {
        Use use = statement.Status switch
        {
            MedicationStatement.MedicationStatusCodes.Active => Use.Active,
            MedicationStatement.MedicationStatusCodes.Unknown => Use.Unknown,
            MedicationStatement.MedicationStatusCodes.NotTaken => Use.NotTaken,
            MedicationStatement.MedicationStatusCodes.EnteredInError => Use.EnteredInError,
            MedicationStatement.MedicationStatusCodes.Completed or MedicationStatement.MedicationStatusCodes.Stopped => Use.Over,
            _ => Use.NotStarted,
        };
        Read(statement.Medication, use, statement.Effective, "effective", reading, context);
    }

    public static void Read(MedicationRequest request, Reading reading, ReadingContext context)
    {
        // Only an order says that the patient will have it; a proposal or a plan does not.
        bool isOrder = request.Intent is not (MedicationRequest.MedicationRequestIntent.Proposal or MedicationRequest.MedicationRequestIntent.Plan
            or MedicationRequest.MedicationRequestIntent.Option);
        Use use = request.Status switch
        {
            MedicationRequest.MedicationrequestStatus.EnteredInError => Use.EnteredInError,
            _ when request.DoNotPerform == true => Use.NotStarted,
            MedicationRequest.MedicationrequestStatus.Active when isOrder => Use.Active,
            MedicationRequest.MedicationrequestStatus.Completed or MedicationRequest.MedicationrequestStatus.Stopped when isOrder => Use.Over,
            MedicationRequest.MedicationrequestStatus.Unknown when isOrder => Use.Unknown,
            _ => Use.NotStarted,
        };
        Read(request.Medication, use, request.AuthoredOnElement, "authoredOn", reading, context);
    }

    public static void Read(MedicationAdministration administration, Reading reading, ReadingContext context)
    {
        Use use = administration.Status switch
        {
            MedicationAdministration.MedicationAdministrationStatusCodes.EnteredInError => Use.EnteredInError,
            MedicationAdministration.MedicationAdministrationStatusCodes.InProgress => Use.Active,
            MedicationAdministration.MedicationAdministrationStatusCodes.Completed => Use.Given,
            MedicationAdministration.MedicationAdministrationStatusCodes.Stopped => Use.Over,
            MedicationAdministration.MedicationAdministrationStatusCodes.Unknown => Use.Unknown,
            _ => Use.NotStarted,
        };
        Read(administration.Medication, use, administration.Effective, "effective", reading, context);
    }

    private static void Read(DataType? medication, Use use, DataType? when, string timePath, Reading reading, ReadingContext context)
    {
        if (use is Use.EnteredInError or Use.NotStarted)
        {
            reading.Ignore(use == Use.EnteredInError ? Reasons.EnteredInError : Reasons.NotActive);
            return;
        }

        if (!FhirMoment.TryRead(when, out FhirMoment? time))
        {
            reading.Reject(timePath, Reasons.InvalidDate);
            return;
        }

        // The end of a course is often planned, and a plan does not make the record later than it is.
        if (time is not null && when is Period { Start: { } start } && FhirMoment.Parse(start) is { } begun)
        {
            time = time with { Known = begun.Known };
        }

        if (!TryCode(medication, reading, context, out CodeableConcept? code))
        {
            return;
        }

        ConceptChoice choice = context.Choose(code, ConceptKind.Medication, ConceptKind.History);
        if (choice.Ignored is { } ignored)
        {
            reading.Ignore(ignored);
            return;
        }

        foreach (Concept concept in choice.Concepts)
        {
            State(concept, use, time, WindowOf(use, when, context.Windows), reading, context);
        }
    }

    // While it is active a medicine has no age, unless its period says when it ended.
    private static TimeSpan? WindowOf(Use use, DataType? when, TimeWindows windows) =>
        use == Use.Given ? windows.GivenMedicines : when is Period { End: not null } ? TimeSpan.Zero : null;

    private static void State(Concept concept, Use use, FhirMoment? time, TimeSpan? window, Reading reading, ReadingContext context)
    {
        Presence presence = use switch { Use.NotTaken => Presence.Absent, Use.Unknown => Presence.Unknown, _ => Presence.Present };
        if (concept is History)
        {
            ConceptStatement.Use(reading, concept, presence, time, context.Windows);
        }
        else if (use == Use.Over)
        {
            reading.Ignore(Reasons.NotActive);
        }
        else
        {
            reading.Use(new MedicationUse(reading.Reference, (Medication)concept, presence), concept.Id, time, window);
        }
    }

    private static bool TryCode(DataType? medication, Reading reading, ReadingContext context, out CodeableConcept? code)
    {
        code = medication as CodeableConcept;
        if (medication is not ResourceReference reference)
        {
            return true;
        }

        if (context.Record.Resolve(reference, reading.Input) is { Resource: Hl7.Fhir.Model.Medication resource, Problem: null })
        {
            code = resource.Code;
            return true;
        }

        reading.Reject("medication", Reasons.BrokenReference, Explanation.MedicationMissing);
        return false;
    }

    private enum Use
    {
        Active,
        Given,
        Over,
        Unknown,
        NotTaken,
        NotStarted,
        EnteredInError,
    }
}
