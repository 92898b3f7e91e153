using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads an age that is stated as an Observation, which counts when there is no birth date.</summary>
internal static class AgeReader
{
    private const string LoincAge = "30525-0";
    private const decimal DaysPerYear = 365.25m;
    private const decimal OldestYears = 130;

    public static bool Reads(CodeableConcept? code) => code?.Coding.Any(coding =>
        (coding.System == CodeSystems.Loinc && coding.Code == LoincAge)
        || (coding.System == ApatiteCodeSystem.Url && coding.Code == Demographic.Age.Id)) == true;

    public static void Read(Observation observation, FhirMoment? time, Reading reading)
    {
        if (observation.Value is not Quantity quantity)
        {
            reading.Reject("value", Reasons.UnreadableValue, Explanation.NotAQuantity(Demographic.Age.Id));
            return;
        }

        if (QuantityReader.Read(ComponentCode.Duration, quantity, "value", reading) is not { } days)
        {
            return;
        }

        // A rounding of half a day in 130 years cannot make a year.
        decimal years = Math.Floor((days + 0.5m) / DaysPerYear);
        if (years > OldestYears)
        {
            reading.Reject("value", Reasons.ImplausibleValue, Explanation.AgeOutOfRange);
            return;
        }

        reading.Age = new((int)years, time);
        reading.Ignore(Reasons.Superseded, Explanation.AgeOfBirthDate);
    }
}
