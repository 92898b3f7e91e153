using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads an allergy or intolerance. The resource itself says hypersensitivity, so a substance is enough of a code.</summary>
internal static class AllergyReader
{
    public static void Read(AllergyIntolerance allergy, Reading reading, ReadingContext context)
    {
        string verification = allergy.VerificationStatus?.Coding.FirstOrDefault()?.Code ?? "";
        if (verification == "entered-in-error")
        {
            reading.Ignore(Reasons.EnteredInError);
            return;
        }

        if (allergy.ClinicalStatus?.Coding.FirstOrDefault()?.Code is "inactive" or "resolved")
        {
            reading.Ignore(Reasons.Resolved);
            return;
        }

        if (!FhirMoment.TryRead(allergy.RecordedDateElement, out FhirMoment? time))
        {
            reading.Reject("recordedDate", Reasons.InvalidDate);
            return;
        }

        CodeableConcept?[] codes = [allergy.Code, .. allergy.Reaction.Select(reaction => reaction.Substance)];
        if (!codes.Any(code => MeansNsaid(code, context)))
        {
            reading.Ignore(context.Choose(allergy.Code, ConceptKind.History).Ignored ?? new(Reasons.NotRelevant));
            return;
        }

        Presence presence = verification switch
        {
            "refuted" => Presence.Absent,
            "unconfirmed" => Presence.Unknown,
            _ => Presence.Present,
        };
        ConceptStatement.Use(reading, History.NsaidHypersensitivity, presence, time, context.Windows);
    }

    private static bool MeansNsaid(CodeableConcept? code, ReadingContext context) => context.Choose(code, ConceptKind.History, ConceptKind.Medication).Concepts
        .Any(concept => concept == History.NsaidHypersensitivity || concept == Medication.Nsaid);
}
