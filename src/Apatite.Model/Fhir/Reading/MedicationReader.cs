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

        if (!TryCode(medication, reading, context, out CodeableConcept? code))
        {
            return;
        }

        ConceptChoice choice = ConceptChoice.Of(code, ConceptKind.Medication, ConceptKind.History);
        if (choice.Ignored is { } ignored)
        {
            reading.Ignore(ignored.Reason, ignored.Detail);
            return;
        }

        foreach (Concept concept in choice.Concepts)
        {
            State(concept, use, time, reading, context);
        }
    }

    private static void State(Concept concept, Use use, FhirMoment? time, Reading reading, ReadingContext context)
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
            // While it is active a medicine has no age; its period can still have ended before the as-of time.
            TimeSpan? window = use == Use.Given ? context.Windows.GivenMedicines : time is { Latest: var end } && end < DateTimeOffset.MaxValue
                && time.Latest != time.Earliest ? TimeSpan.Zero : null;
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

        reading.Reject("medication", Reasons.BrokenReference, "the Medication was not handed in");
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
