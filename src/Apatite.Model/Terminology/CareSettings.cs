using System.Collections.Frozen;
using Apatite.Tables;
using Hl7.Fhir.Model;

namespace Apatite.Model;

/// <summary>Which care setting an encounter names: by its class, and where the class leaves it open by its service type.</summary>
internal static class CareSettings
{
    private static readonly IReadOnlyDictionary<string, string>[] Rows = [.. EmbeddedTable.Read(typeof(CareSettings).Assembly, "care-settings.tsv")];

    private static readonly FrozenDictionary<(string System, string Code), CareSetting> Codes = Rows
        .Where(row => row["system"] != "text")
        .ToFrozenDictionary(row => (row["system"], row["code"]), SettingOf);

    private static readonly FrozenDictionary<string, CareSetting> Texts = Rows
        .Where(row => row["system"] == "text")
        .ToFrozenDictionary(row => row["code"], SettingOf, StringComparer.OrdinalIgnoreCase);

    /// <summary>The care setting of an encounter; not stated when it names none plainly.</summary>
    public static CareSetting Of(EncounterSetting encounterClass, CodeableConcept? serviceType) => encounterClass switch
    {
        EncounterSetting.Emergency => CareSetting.Emergency,
        EncounterSetting.Inpatient or EncounterSetting.Observation or EncounterSetting.ShortStay => CareSetting.Inpatient,
        _ => Of(serviceType),
    };

    /// <summary>The service that the project writes for a care setting.</summary>
    public static CodeableConcept ServiceOf(CareSetting setting)
    {
        IReadOnlyDictionary<string, string> row = Array.Find(Rows, row => row["setting"] == setting.ToString())!;
        return row["system"] == "text"
            ? new CodeableConcept { Text = row["code"] }
            : new CodeableConcept(row["system"], row["code"], row["display"]);
    }

    // An outpatient clinic is no practice: an ambulatory encounter alone says nothing.
    private static CareSetting Of(CodeableConcept? serviceType)
    {
        if (serviceType is null)
        {
            return CareSetting.NotStated;
        }

        CareSetting[] named =
        [
            .. serviceType.Coding.Select(coding => Codes.GetValueOrDefault((CodeSystems.Canonical(coding.System ?? ""), coding.Code ?? ""))),
            .. serviceType.Coding.Select(coding => coding.Display).Append(serviceType.Text).Select(text => Texts.GetValueOrDefault(text?.Trim() ?? "")),
        ];
        return Array.Find(named, setting => setting != CareSetting.NotStated);
    }

    private static CareSetting SettingOf(IReadOnlyDictionary<string, string> row) => Enum.Parse<CareSetting>(row["setting"]);
}
