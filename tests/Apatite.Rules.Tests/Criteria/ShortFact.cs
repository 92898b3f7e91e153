using System.Globalization;
using Apatite.Model;

namespace Apatite.Rules.Tests.Criteria;

/// <summary>
/// A fact in a word, as in the short form of a case: <c>fever</c>, <c>fracture-line=absent</c>, <c>crp=19.9</c>, <c>crp=high</c>,
/// <c>age=18</c>, <c>days=14</c>, <c>setting=emergency</c>, <c>calcification@intervertebral-disc:L1-L2 ct</c>,
/// <c>rim-enhancement=absent ct contrast</c>.
/// </summary>
internal static class ShortFact
{
    public static Fact Of(string item)
    {
        string[] words = item.Split(' ');
        string[] sides = words[0].Split('=');
        string value = sides.Length > 1 ? sides[1] : "";
        string name = NameOf(item);
        return name switch
        {
            "age" => new PatientFact("Patient/1", Number(value), Sex.Unknown),
            "days" => new SymptomCourse("Observation/course", Onset.NotStated, Number(value)),
            "onset" => new SymptomCourse("Observation/course", Word<Onset>(value), null),
            "setting" => new CareSettingFact("Encounter/1", Word<CareSetting>(value)),
            "pain-rhythm" => new PainRhythmStatement("Observation/rhythm", Word<PainRhythm>(value)),
            "nsaid-response" => new NsaidResponseStatement("Observation/nsaid", Word<NsaidResponse>(value)),
            _ => OfConcept(name, value, sides[0][name.Length..], words[1..]),
        };
    }

    /// <summary>What the item speaks of, without its value and its place; days and onset are both about the course.</summary>
    public static string Subject(string item) => NameOf(item) is var name && name is "days" or "onset" ? "course" : name;

    private static string NameOf(string item) => item.Split('=', '@', ':', ' ')[0];

    private static Fact OfConcept(string name, string value, string place, string[] image)
    {
        Presence presence = value == "absent" ? Presence.Absent : Presence.Present;
        string reference = $"Observation/{name}";
        return VocabularyTable.Find(name)?.Kind switch
        {
            "symptom" or "sign" => new ClinicalFinding(reference, new Symptom(name), presence),
            "history" => new HistoryItem(reference, new History(name), presence),
            "medication" => new MedicationUse(reference, new Medication(name), presence),
            "lab" => Result(reference, name, value),
            "imaging-finding" => new ImagingFinding(reference, new FindingType(name), presence)
            {
                Structure = place.StartsWith('@') ? new AnatomicalStructure(place[1..].Split(':')[0]) : null,
                Modality = image is [var modality, ..] ? new Modality(modality) : null,
                ContrastGiven = image.Contains("contrast") ? true : null,
                Levels = place.Contains(':', StringComparison.Ordinal) ? LevelRange.Parse(place.Split(':')[1]) : null,
            },
            var kind => throw new FormatException($"{name} is {kind ?? "no concept"}"),
        };
    }

    private static LabResult Result(string reference, string name, string value) =>
        decimal.TryParse(value, CultureInfo.InvariantCulture, out decimal number)
            ? new(reference, new LabTest(name), number)
            : new(reference, new LabTest(name), Interpretation: value is "" ? Interpretation.Positive : Word<Interpretation>(value));

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private static T Word<T>(string value)
        where T : struct, Enum => Enum.Parse<T>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
