using System.Globalization;
using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Writes where and when the patient was seen.</summary>
internal static class EncounterWriter
{
    /// <summary>Writes an encounter, with the service where the class does not tell the care setting.</summary>
    public static Encounter Write(EncounterFact encounter, CareSetting setting = CareSetting.NotStated)
    {
        if (setting == CareSetting.NotStated && encounter is { Setting: EncounterSetting.NotStated, Start: null, End: null })
        {
            throw new ArgumentException("An encounter states a setting or a time.", nameof(encounter));
        }

        return new()
        {
            Status = encounter.End is null ? Encounter.EncounterStatus.InProgress : Encounter.EncounterStatus.Finished,

            // FHIR asks for a class even where it is not known.
            Class = encounter.Setting == EncounterSetting.NotStated
                ? new Coding(CodeSystems.NullFlavor, "UNK", "unknown")
                : new Coding(CodeSystems.ActCode, EncounterClass.CodeOf(encounter.Setting)),
            ServiceType = setting == CareSetting.NotStated || CareSettings.Of(encounter.Setting, null) == setting ? null : CareSettings.ServiceOf(setting),
            Period = encounter is { Start: null, End: null } ? null : new Period { Start = Text(encounter.Start), End = Text(encounter.End) },
        };
    }

    /// <summary>Writes an encounter that says no more than where the patient is cared for.</summary>
    public static Encounter Write(CareSetting setting) => setting switch
    {
        CareSetting.Emergency => Write(new EncounterFact("", EncounterSetting.Emergency, null, null)),
        CareSetting.Inpatient => Write(new EncounterFact("", EncounterSetting.Inpatient, null, null)),
        CareSetting.PrimaryCare or CareSetting.Imaging => Write(new EncounterFact("", EncounterSetting.Ambulatory, null, null), setting),
        _ => throw new ArgumentException("A care setting that is not stated is no resource.", nameof(setting)),
    };

    private static string? Text(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);
}
