using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads the patient: the age at the as-of time and the sex.</summary>
internal static class PatientReader
{
    private const int OldestYears = 130;

    /// <summary>Notes the patient; a stated age stands in for a missing birth date.</summary>
    public static void Read(Patient patient, DateTimeOffset? asOf, StatedAge? statedAge, Reading reading)
    {
        int? age = statedAge?.Years;
        if (patient.BirthDate is { } birthDate)
        {
            FhirMoment? birth = FhirMoment.Parse(birthDate);
            if (birth is null)
            {
                reading.Reject("birthDate", Reasons.InvalidDate);
                return;
            }

            age = asOf is { } moment ? YearsBetween(birth.Known, birthDate.Length, moment) : null;
            if (age is < 0 or > OldestYears)
            {
                reading.Reject("birthDate", Reasons.ImplausibleValue, Explanation.AgeOutOfRange);
                return;
            }

            if (asOf is null)
            {
                reading.Remark(Explanation.AgeUnknown);
            }
            else if (birthDate.Length < "yyyy-MM-dd".Length)
            {
                reading.Remark(Explanation.BirthDateIsPartial);
            }
        }

        Sex sex = patient.Gender switch
        {
            AdministrativeGender.Female => Sex.Female,
            AdministrativeGender.Male => Sex.Male,
            AdministrativeGender.Other => Sex.Other,
            _ => Sex.Unknown,
        };
        reading.Use(new PatientFact(reading.Reference, age, sex), Demographic.Age.Id);
    }

    // A partial birth date stands for its middle, which is wrong as rarely as can be.
    private static int YearsBetween(DateTimeOffset birth, int precision, DateTimeOffset asOf)
    {
        DateTimeOffset assumed = precision switch { 4 => birth.AddMonths(6), 7 => birth.AddDays(14), _ => birth };
        DateTime now = asOf.Date;
        int years = now.Year - assumed.Year;
        bool isBefore = now.Month < assumed.Month || (now.Month == assumed.Month && now.Day < assumed.Day);
        int completed = isBefore ? years - 1 : years;

        // Born in the current month or year, a newborn is zero and not unborn.
        return completed == -1 && birth <= asOf ? 0 : completed;
    }
}
