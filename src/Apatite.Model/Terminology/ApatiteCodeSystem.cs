using System.Collections.Frozen;
using Apatite.Model.Fhir;

namespace Apatite.Model;

/// <summary>
/// The project's own CodeSystem. Its codes are every concept id of the vocabulary, the spinal levels, the names of the
/// components of an Observation, the values of the attributes, and <c>present</c> and <c>absent</c>.
/// </summary>
public static class ApatiteCodeSystem
{
    /// <summary>The address of the CodeSystem.</summary>
    public const string Url = ApatiteProfiles.BaseUrl + "/CodeSystem/apatite-concept";

    /// <summary>The code of a stated presence.</summary>
    public const string Present = "present";

    /// <summary>The code of a stated absence.</summary>
    public const string Absent = "absent";

    /// <summary>Every code with its English words.</summary>
    public static IReadOnlyDictionary<string, string> Codes { get; } = AllCodes().ToFrozenDictionary(StringComparer.Ordinal);

    private static Dictionary<string, string> AllCodes()
    {
        Dictionary<string, string> codes = VocabularyTable.All.ToDictionary(entry => entry.Id, entry => entry.Text.In(Language.English), StringComparer.Ordinal);
        foreach (SpinalLevel level in SpinalLevel.All)
        {
            codes.Add(level.Id, level.Id);
        }

        // Some components (onset, texture, size) are vocabulary concepts already.
        foreach (string component in ComponentCode.All)
        {
            codes.TryAdd(component, component.Replace('-', ' '));
        }

        foreach (string value in AttributeCode.All)
        {
            codes.Add(value, value.Replace('-', ' '));
        }

        codes.Add(Present, "present");
        codes.Add(Absent, "absent");
        return codes;
    }
}
