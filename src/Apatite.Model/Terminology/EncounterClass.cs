namespace Apatite.Model;

/// <summary>The codes of HL7 v3 ActEncounterCode, as FHIR R4 gives them for <c>Encounter.class</c>.</summary>
internal static class EncounterClass
{
    private static readonly (string Code, EncounterSetting Setting)[] Codes =
    [
        ("AMB", EncounterSetting.Ambulatory), ("EMER", EncounterSetting.Emergency), ("FLD", EncounterSetting.Field),
        ("HH", EncounterSetting.HomeHealth), ("IMP", EncounterSetting.Inpatient), ("ACUTE", EncounterSetting.Inpatient),
        ("NONAC", EncounterSetting.Inpatient), ("OBSENC", EncounterSetting.Observation), ("PRENC", EncounterSetting.PreAdmission),
        ("SS", EncounterSetting.ShortStay), ("VR", EncounterSetting.Virtual),
    ];

    /// <summary>The setting that a code names; not stated when it names none.</summary>
    public static EncounterSetting SettingOf(string? system, string? code) =>
        system == CodeSystems.ActCode ? Array.Find(Codes, pair => pair.Code == code).Setting : EncounterSetting.NotStated;

    /// <summary>The code that the project writes.</summary>
    public static string CodeOf(EncounterSetting setting) => Array.Find(Codes, pair => pair.Setting == setting).Code;
}
