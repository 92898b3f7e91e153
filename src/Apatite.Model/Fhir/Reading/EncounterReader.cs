using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads where and when the patient was seen.</summary>
internal static class EncounterReader
{
    private const string ReadAs = "encounter";

    public static void Read(Encounter encounter, Reading reading, ReadingContext context)
    {
        string? reason = encounter.Status switch
        {
            Encounter.EncounterStatus.EnteredInError => Reasons.EnteredInError,
            Encounter.EncounterStatus.Cancelled => Reasons.Cancelled,
            Encounter.EncounterStatus.Planned => Reasons.NotDone,
            _ => null,
        };
        if (reason is not null)
        {
            reading.Ignore(reason);
            return;
        }

        if (!FhirMoment.TryRead(encounter.Period, out FhirMoment? time))
        {
            reading.Reject("period", Reasons.InvalidDate);
            return;
        }

        EncounterSetting setting = EncounterClass.SettingOf(encounter.Class?.System, encounter.Class?.Code);
        reading.CareSetting = CareSettings.Of(setting, encounter.ServiceType);
        if (setting != EncounterSetting.NotStated || reading.CareSetting != CareSetting.NotStated || time is not null)
        {
            EncounterFact fact = new(
                reading.Reference, setting, FhirMoment.Parse(encounter.Period?.Start)?.Known, FhirMoment.Parse(encounter.Period?.End)?.Known);
            reading.Use(fact, ReadAs, time, context.Windows.Encounters);
        }

        ReasonReader.Read(encounter.ReasonCode, "reasonCode", StartOf(encounter, time), reading, context);
        reading.Ignore(Reasons.ContextOnly);
    }

    // A complaint is brought when the visit begins; a stay may go on long after it.
    private static FhirMoment? StartOf(Encounter encounter, FhirMoment? period) =>
        FhirMoment.Parse(encounter.Period?.Start) is { } start && period is not null ? period with { Earliest = start.Earliest, Known = start.Known, Latest = start.Latest } : period;
}
