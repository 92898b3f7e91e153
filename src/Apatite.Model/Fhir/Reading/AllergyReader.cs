using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads an allergy or intolerance. The resource itself says hypersensitivity, so a substance is enough of a code.</summary>
internal static class AllergyReader
{
    public static void Read(AllergyIntolerance allergy, Reading reading, ReadingContext context)
    {
        string? verification = Statuses.Verification(allergy.VerificationStatus);
        if (verification == Statuses.EnteredInError)
        {
            reading.Ignore(Reasons.EnteredInError);
            return;
        }

        if (Statuses.IsOver(Statuses.Clinical(allergy.ClinicalStatus)))
        {
            reading.Ignore(Reasons.Resolved);
            return;
        }

        if (!FhirMoment.TryRead(allergy.RecordedDateElement, out FhirMoment? time))
        {
            reading.IsUnreadMedicine = MayBeMedicine(allergy);
            reading.Reject("recordedDate", Reasons.InvalidDate);
            return;
        }

        CodeableConcept?[] codes = [allergy.Code, .. allergy.Reaction.Select(reaction => reaction.Substance)];
        if (!codes.Any(code => MeansNsaid(code, context)))
        {
            Omission why = Medicines.WhyNotUnderstood(codes, [.. codes.Select(code => context.Choose(code, ConceptKind.History, ConceptKind.Medication))]);
            reading.IsUnreadMedicine = verification != "refuted" && MayBeMedicine(allergy) && Medicines.MayBeAny(why);
            reading.Ignore(why);
            return;
        }

        if (verification is null)
        {
            reading.Remark(Explanation.StatusNotUnderstood("verificationStatus"));
        }

        Presence presence = verification switch
        {
            "refuted" => Presence.Absent,
            "unconfirmed" or null => Presence.Unknown,
            _ => Presence.Present,
        };
        ConceptStatement.Use(reading, History.NsaidHypersensitivity, presence, time, context.Windows);
    }

    // Food and pollen are no medicines, whatever their code.
    private static bool MayBeMedicine(AllergyIntolerance allergy) => !allergy.Category.Any()
        || allergy.Category.Any(category => category is AllergyIntolerance.AllergyIntoleranceCategory.Medication or AllergyIntolerance.AllergyIntoleranceCategory.Biologic or null);

    private static bool MeansNsaid(CodeableConcept? code, ReadingContext context) => context.Choose(code, ConceptKind.History, ConceptKind.Medication).Concepts
        .Any(concept => concept == History.NsaidHypersensitivity || concept == Medication.Nsaid);
}
