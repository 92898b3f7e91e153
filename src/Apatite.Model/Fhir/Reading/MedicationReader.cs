using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads medicines that are taken, prescribed or given. Only active ones count, except antibiotics already given.</summary>
internal static class MedicationReader
{
    // Ingredients of ingredients: no product goes deeper, and a record may go in circles.
    private const int MaxIngredients = 4;

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

    public static void Read(MedicationDispense dispense, Reading reading, ReadingContext context)
    {
        // What was handed over is at home; what is only prepared is not yet.
        Use use = dispense.Status switch
        {
            MedicationDispense.MedicationDispenseStatusCodes.EnteredInError => Use.EnteredInError,
            MedicationDispense.MedicationDispenseStatusCodes.Completed or MedicationDispense.MedicationDispenseStatusCodes.InProgress => Use.Given,
            MedicationDispense.MedicationDispenseStatusCodes.Unknown => Use.Unknown,
            MedicationDispense.MedicationDispenseStatusCodes.Stopped => Use.Over,
            _ => Use.NotStarted,
        };
        DataType? when = dispense.WhenHandedOverElement ?? dispense.WhenPreparedElement;
        Read(dispense.Medication, use, when, "whenHandedOver", reading, context);
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
            reading.IsUnreadMedicine = use is not (Use.Over or Use.NotTaken);
            reading.Reject(timePath, Reasons.InvalidDate);
            return;
        }

        // The end of a course is often planned, and a plan does not make the record later than it is.
        if (time is not null && when is Period { Start: { } start } && FhirMoment.Parse(start) is { } begun)
        {
            time = time with { Known = begun.Known };
        }

        if (!TryCodes(medication, reading, context, out IReadOnlyList<CodeableConcept?> codes))
        {
            reading.IsUnreadMedicine = use is not (Use.Over or Use.NotTaken);
            return;
        }

        ConceptChoice[] choices = [.. codes.Select(code => context.Choose(code, ConceptKind.Medication, ConceptKind.History))];
        Concept[] concepts = [.. choices.SelectMany(choice => choice.Concepts).Distinct()];
        if (concepts.Length == 0)
        {
            // A medicine that nobody has understood may be any: only a code of a closed list is known to be none of those that matter.
            Omission why = Medicines.WhyNotUnderstood(codes, choices);
            reading.IsUnreadMedicine = use is not (Use.Over or Use.NotTaken) && Medicines.MayBeAny(why);
            reading.Ignore(why);
            return;
        }

        foreach (Concept concept in concepts)
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

    private static bool TryCodes(DataType? medication, Reading reading, ReadingContext context, out IReadOnlyList<CodeableConcept?> codes)
    {
        codes = [medication as CodeableConcept];
        if (medication is not ResourceReference reference)
        {
            return true;
        }

        if (context.Record.Resolve(reference, reading.Input) is { Resource: Hl7.Fhir.Model.Medication resource, Problem: null })
        {
            codes = CodesOf(resource, reading, context, 0);
            return true;
        }

        reading.Reject("medication", Reasons.BrokenReference, Explanation.MedicationMissing);
        return false;
    }

    // A product may be coded by what it contains, and what it contains may be a Medication again.
    private static List<CodeableConcept?> CodesOf(Hl7.Fhir.Model.Medication medication, Reading reading, ReadingContext context, int depth)
    {
        List<CodeableConcept?> codes = [medication.Code];
        foreach (Hl7.Fhir.Model.Medication.IngredientComponent ingredient in medication.Ingredient.Where(part => part.IsActive != false))
        {
            if (ingredient.Item is CodeableConcept item)
            {
                codes.Add(item);
            }
            else if (depth < MaxIngredients && ingredient.Item is ResourceReference reference
                && context.Record.Resolve(reference, reading.Input) is { Resource: Hl7.Fhir.Model.Medication inner, Problem: null })
            {
                codes.AddRange(CodesOf(inner, reading, context, depth + 1));
            }
        }

        return codes;
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
