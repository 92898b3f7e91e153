using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>Reads one resource with the reader of its type.</summary>
internal static class ResourceReader
{
    public static Reading Read(InputResource input, ReadingContext context, PatientIdentity patient)
    {
        Reading reading = new(input);
        try
        {
            if (IsReadable(input, reading) && IsOfPatient(input, reading, patient))
            {
                Dispatch(input.Resource!, reading, context);
            }
        }
        catch (Exception problem) when (problem is CodedException or InvalidOperationException or NullReferenceException)
        {
            // A Bundle that the caller parsed in a lenient mode, or built with holes in its lists, throws where it is read.
            reading.Discard();
            reading.Reject("", Reasons.NotR4);
        }

        return reading;
    }

    /// <summary>Whether nothing of a resource is read but its type and id: it neither states anything nor is looked up by one that does.</summary>
    public static bool IsUnread(Resource resource) =>
        !IsRelevant(resource) && resource is not (Hl7.Fhir.Model.Medication or OperationOutcome or Bundle);

    private static bool IsRelevant(Resource resource) => resource is Patient or Condition or Observation or ImagingStudy or DiagnosticReport
        or Procedure or MedicationStatement or MedicationRequest or MedicationAdministration or MedicationDispense or AllergyIntolerance or Encounter;

    private static bool IsReadable(InputResource input, Reading reading)
    {
        if (input.Omission is { } omission)
        {
            reading.Ignore(omission);
            return false;
        }

        if (input.Resource is DynamicResource or null)
        {
            reading.Reject("", input.Problem is null ? Reasons.UnknownResourceType : Reasons.NotR4, Detail(input.Problem));
            return false;
        }

        // What is not read anyway may be as broken as it likes.
        if (!IsRelevant(input.Resource))
        {
            if (input.Resource is Bundle)
            {
                reading.Ignore(Reasons.Container, Explanation.PartsAreRead);
                return false;
            }

            reading.Ignore(input.Resource switch
            {
                Hl7.Fhir.Model.Medication => Reasons.Supporting,
                OperationOutcome outcome when OutcomeReader.TellsOfGap(outcome) => Reasons.PartialInput,
                _ => Reasons.NotRelevant,
            });
            return false;
        }

        if (input.Problem is { } problem)
        {
            reading.Reject(
                problem.Path,
                input.OtherVersion is null ? Reasons.NotR4 : Reasons.OtherVersion,
                input.OtherVersion is { } version ? Explanation.OtherVersion(version) : Detail(problem));
            return false;
        }

        if (!string.IsNullOrEmpty(input.Resource.ImplicitRules))
        {
            // FHIR forbids to read on past rules that are not known, as past a modifier that is not understood.
            reading.Reject("implicitRules", Reasons.ImplicitRules);
            return false;
        }

        if (HasModifier(input.Resource))
        {
            // FHIR forbids to read on past a modifier that is not understood: it can negate the whole.
            reading.Reject("modifierExtension", Reasons.ModifierExtension);
            return false;
        }

        foreach (ParseProblem defect in input.Defects)
        {
            reading.Remark(Explanation.NotReadHere(defect));
        }

        return true;
    }

    private static LocalizedText? Detail(ParseProblem? problem) => problem is null ? null : Explanation.Defect(problem);

    private static bool HasModifier(Resource resource) =>
        resource is DomainResource { ModifierExtension.Count: > 0 }
        || (resource is Observation observation && observation.Component.Any(component => component.ModifierExtension.Count > 0));

    private static bool IsOfPatient(InputResource input, Reading reading, PatientIdentity patient)
    {
        if (Subject.Of(input.Resource) is not { } subject || patient.Includes(subject, input))
        {
            return true;
        }

        reading.Reject("subject", Reasons.OtherPatient, LocalizedText.Same(subject.Reference ?? ""));
        return false;
    }

    private static void Dispatch(Resource resource, Reading reading, ReadingContext context)
    {
        switch (resource)
        {
            case Observation observation:
                ObservationReader.Read(observation, reading, context);
                break;
            case Condition condition:
                ConditionReader.Read(condition, reading, context);
                break;
            case ImagingStudy study:
                ImagingStudyReader.Read(study, reading, context);
                break;
            case DiagnosticReport report:
                DiagnosticReportReader.Read(report, reading, context);
                break;
            case Procedure procedure:
                ProcedureReader.Read(procedure, reading, context);
                break;
            case MedicationStatement statement:
                MedicationReader.Read(statement, reading, context);
                break;
            case MedicationRequest request:
                MedicationReader.Read(request, reading, context);
                break;
            case MedicationAdministration administration:
                MedicationReader.Read(administration, reading, context);
                break;
            case MedicationDispense dispense:
                MedicationReader.Read(dispense, reading, context);
                break;
            case Encounter encounter:
                EncounterReader.Read(encounter, reading, context);
                break;
            case AllergyIntolerance allergy:
                AllergyReader.Read(allergy, reading, context);
                break;
        }
    }
}
