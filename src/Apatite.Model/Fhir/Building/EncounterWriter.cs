using System.Globalization;
using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Writes where and when the patient was seen.</summary>
internal static class EncounterWriter
{
    public static Encounter Write(EncounterFact encounter)
    {
        if (encounter is { Setting: EncounterSetting.NotStated, Start: null, End: null })
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
            Period = encounter is { Start: null, End: null } ? null : new Period { Start = Text(encounter.Start), End = Text(encounter.End) },
        };
    }

    private static string? Text(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);
}
