using Apatite.Cli.List;
using Apatite.Cli.Usage;
using Apatite.Model;

namespace Apatite.Cli.Case;

/// <summary>Something that a case can say: an option of <c>case new</c>, and a key of its form, which take the same words.</summary>
/// <param name="Option">The name of the option, without dashes.</param>
/// <param name="Key">The name in a form.</param>
/// <param name="Syntax">What it takes.</param>
/// <param name="Description">What it says.</param>
/// <param name="Words">What completion offers.</param>
/// <param name="Add">Adds it to a draft; throws <see cref="FormatException"/> for words that it does not take.</param>
internal sealed record CaseField(string Option, string Key, string Syntax, string Description, IEnumerable<string> Words, Action<CaseDraft, string> Add)
{
    /// <summary>Whether it is a fact of its own, and no property of the patient, the complaint or the case.</summary>
    public bool IsFact => Key is not ("id" or "as-of" or "age" or "sex" or "onset" or "duration-days");

    private const string Statement = "id[=absent|unknown]";

    public static IReadOnlyList<CaseField> All { get; } =
    [
        new("id", "id", "id", "The id of the case: letters, digits, dashes and dots. [default: new-case]", [], (draft, text) => draft.Id = Id(text)),
        new("as-of", "as-of", "time", "The moment that the case is seen at. [default: 2024-01-15T12:00:00Z]", [], (draft, text) =>
            draft.AsOf = IsoMoment.Parse(text) ?? throw new FormatException($"'{text}' is no ISO 8601 time such as 2026-01-31 or 2026-01-31T10:00:00Z")),
        new("age", "age", "years", "The age in completed years.", [], (draft, text) => draft.AgeYears = Age(text)),
        new("sex", "sex", Choices<Sex>(), "The administrative gender.", Terms.Words<Sex>(), (draft, text) => draft.Sex = Notation.Word<Sex>(text, "sex")),
        new("onset", "onset", Choices<Onset>(), "How the complaint began.", Terms.Words<Onset>(), (draft, text) => draft.Onset = Notation.Word<Onset>(text, "onset")),
        new("duration", "duration-days", "days", "How long it has lasted, in days.", [], (draft, text) => draft.DurationDays = Days(text)),
        new("setting", "setting", Choices<CareSetting>(), "Where the patient is cared for.", Terms.Words<CareSetting>(), (draft, text) =>
        {
            CareSetting setting = Notation.Word<CareSetting>(text, "setting");
            draft.Add(builder => builder.CareSetting(setting));
        }),
        new("pain-rhythm", "pain-rhythm", Choices<PainRhythm>(), "When the pain comes.", Terms.Words<PainRhythm>(), (draft, text) =>
        {
            PainRhythm rhythm = Notation.Word<PainRhythm>(text, "pain-rhythm");
            draft.Add(builder => builder.PainRhythm(rhythm));
        }),
        new("nsaid-response", "nsaid-response", Choices<NsaidResponse>(), "How the pain answered to NSAIDs.", Terms.Words<NsaidResponse>(), (draft, text) =>
        {
            NsaidResponse response = Notation.Word<NsaidResponse>(text, "nsaid-response");
            draft.Add(builder => builder.NsaidResponse(response));
        }),
        new("history", "history", Statement, "A disease, an exposure or a recent event.", Ids("history"), (draft, text) =>
        {
            (string id, Presence presence) = Known(text, "history", "history");
            draft.Add(builder => builder.History(new History(id), presence));
        }),
        new("symptom", "symptoms", Statement, "A symptom or a sign.", Ids("symptom", "sign"), (draft, text) =>
        {
            (string id, Presence presence) = Known(text, "symptom or sign", "symptom", "sign");
            draft.Add(builder => builder.Symptom(new Symptom(id), presence));
        }),
        new("medication", "medications", Statement, "A class of medicines.", Ids("medication"), (draft, text) =>
        {
            (string id, Presence presence) = Known(text, "medication", "medication");
            draft.Add(builder => builder.Medication(new Medication(id), presence));
        }),
        new("lab", "labs", "test=result", $"A result, also the temperature: {LabNotation.Syntax}.", Ids("lab"), LabNotation.Add),
        new("imaging", "imaging", "finding", $"An imaging finding: {ImagingNotation.Syntax}.", Ids("imaging-finding"), ImagingNotation.Add),
        new("examination", "examinations", "modality [region]", $"An examination that was done, of the {Choices<ImagedRegion>()}.", Ids("modality"), (draft, text) =>
        {
            string[] words = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            Modality modality = new(Notation.Id(words.FirstOrDefault(""), "modality", "modality"));
            ImagedRegion region = words is [_, var part] ? Notation.Word<ImagedRegion>(part, "region") : ImagedRegion.NotStated;
            draft.Add(builder => builder.Examination(modality, region));
        }),
        new("diagnosis", "diagnoses", Statement, "A diagnosis that the record states; shown, and no evidence.", Ids("diagnosis"), (draft, text) =>
        {
            (string id, Presence presence) = Known(text, "diagnosis", "diagnosis");
            draft.Add(builder => builder.Diagnosis(new Diagnosis(id), presence));
        }),
    ];

    private static IEnumerable<string> Ids(params string[] kinds) => Terms.Of(kinds).Select(entry => entry.Id);

    private static string Choices<T>()
        where T : struct, Enum => string.Join('|', Terms.Words<T>());

    private static (string Id, Presence Presence) Known(string text, string what, params string[] kinds)
    {
        (string id, Presence presence) = Notation.WithPresence(text);
        return (Notation.Id(id, what, kinds), presence);
    }

    private static string Id(string text) => text.Length is > 0 and <= 40 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.')
        ? text
        : throw new FormatException($"id: '{text}' is no FHIR id of at most 40 letters, digits, dashes and dots");

    private static int Age(string text) => Notation.Number(text, "age") is var years && years is >= 0 and <= 130 && decimal.IsInteger(years)
        ? (int)years
        : throw new FormatException($"age: '{text}' is no number of completed years from 0 to 130");

    private static decimal Days(string text) => Notation.Number(text, "duration") is var days && days >= 0
        ? days
        : throw new FormatException($"duration: '{text}' is no number of days");
}
