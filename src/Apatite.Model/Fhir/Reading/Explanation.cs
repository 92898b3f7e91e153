using System.Collections.Frozen;
using System.Globalization;
using Apatite.Tables;

namespace Apatite.Model.Fhir;

/// <summary>
/// What the reader has to say besides its reason codes; the words are in <c>remarks.tsv</c>. Codes, paths and units stay as they are
/// in every language.
/// </summary>
internal static class Explanation
{
    private const int LongestAddress = 100;

    private static readonly FrozenDictionary<string, LocalizedText> Texts = EmbeddedTable
        .Read(typeof(Explanation).Assembly, "remarks.tsv")
        .ToFrozenDictionary(row => row["id"], EmbeddedTable.Text, StringComparer.Ordinal);

    public static LocalizedText AgeOutOfRange { get; } = Of("age-out-of-range");

    public static LocalizedText AgeOfBirthDate { get; } = Of("age-of-birth-date");

    public static LocalizedText AgeUnknown { get; } = Of("age-unknown");

    public static LocalizedText BirthDateIsPartial { get; } = Of("birth-date-is-partial");

    public static LocalizedText PartsAreRead { get; } = Of("parts-are-read");

    public static LocalizedText WrongPlace { get; } = Of("wrong-place");

    public static LocalizedText OrganismOfCulture { get; } = Of("organism-of-culture");

    public static LocalizedText OlderVersion { get; } = Of("older-version");

    public static LocalizedText NoOwnCode { get; } = Of("no-own-code");

    public static LocalizedText OnlyHistory { get; } = Of("only-history");

    public static LocalizedText MedicationMissing { get; } = Of("medication-missing");

    public static LocalizedText StudyMissing { get; } = Of("study-missing");

    public static LocalizedText SeveralModalities { get; } = Of("several-modalities");

    public static LocalizedText NoPresence { get; } = Of("no-presence");

    public static LocalizedText NoContrastAnswer { get; } = Of("no-contrast-answer");

    public static LocalizedText DensityInNumbers { get; } = Of("density-in-numbers");

    public static LocalizedText GradeIsPresent { get; } = Of("grade-is-present");

    public static LocalizedText LevelsUpsideDown { get; } = Of("levels-upside-down");

    public static LocalizedText Ambiguous(string code, IEnumerable<string> chosen, IEnumerable<string> others) =>
        Of("ambiguous", code, Names(chosen), Names(others));

    public static LocalizedText HintsAt(IEnumerable<string> concepts) => Of("hints-at", Names(concepts));

    /// <summary>A code system that is not read.</summary>
    public static LocalizedText UnmappedSystem(string system) => Of("unmapped-system", Short(system));

    public static LocalizedText UnmappedCode(string system) => Of("unmapped-code", Short(system));

    public static LocalizedText MalformedCode(string system) => Of("malformed-code", Short(system));

    /// <summary>What is wrong, in words, with the parser's code and the place.</summary>
    public static LocalizedText Defect(ParseProblem problem)
    {
        int end = problem.Detail.IndexOf(' ', StringComparison.Ordinal);
        string code = end < 0 ? problem.Detail : problem.Detail[..end];
        return Texts.TryGetValue("defect-" + code, out LocalizedText? words)
            ? LocalizedText.Of(language => $"{words.In(language)} ({code}){problem.Detail[code.Length..]}")
            : LocalizedText.Same(problem.Detail);
    }

    /// <summary>A defect in an element that is not read.</summary>
    public static LocalizedText NotReadHere(ParseProblem defect) =>
        defect.Path.Length == 0 ? Of("defect-unnamed", Defect(defect)) : Of("defect-not-read", defect.Path, Defect(defect));

    public static LocalizedText OtherVersion(string version) => Of("other-version", version);

    public static LocalizedText OtherVersions(string version, int count) => Of("other-versions", version, count);

    public static LocalizedText Gap(RecordGap gap) => Of("gap-" + gap switch
    {
        RecordGap.Outcome => "outcome",
        RecordGap.Total => "total",
        RecordGap.NextPage => "next-page",
        _ => "failed-entry",
    });

    public static LocalizedText AsOfAlone(string reference, int days) => Of("as-of-alone", reference, days);

    /// <summary>A code of the project's own that a sender may have meant.</summary>
    public static LocalizedText DidYouMean(string code) => Of("did-you-mean", ApatiteCodeSystem.Url, code);

    public static LocalizedText StatusNotUnderstood(string element) => Of("status-not-understood", element);

    public static LocalizedText CertaintyStated(string letter) => Of("certainty-stated", letter);

    public static LocalizedText NotAQuantity(string measurement) => Of("not-a-quantity", Name(measurement));

    public static LocalizedText NoResultOf(string measurement) => Of("no-result-of", Name(measurement));

    public static LocalizedText NoValueOf(string attribute) => Of("no-value-of", Name(attribute));

    public static LocalizedText NoUnitOf(string measurement) => Of("no-unit-of", Name(measurement));

    public static LocalizedText UnknownUnitOf(string measurement, string unit) => Of("unknown-unit-of", unit, Name(measurement));

    public static LocalizedText OutOfRange(string measurement) => Of("out-of-range", Name(measurement));

    public static LocalizedText NoLevelIn(string component) => Of("no-level-in", component);

    public static LocalizedText NoStructureAt(string path) => Of("no-structure-at", path);

    public static LocalizedText At(string path, LocalizedText what) => Of("at", path, what);

    public static LocalizedText ChangeAgainst(string earlier) => Of("change-against", earlier);

    public static LocalizedText OnlyForChangeOf(IEnumerable<string> newer) => Of("only-for-change-of", string.Join(", ", newer));

    /// <summary>A part of a resource that was rejected while the rest was read.</summary>
    public static LocalizedText NotRead(RejectedResource part) => Of("not-read", part.Path, part.Reason, part.Detail);

    /// <summary>A statement of a resource that does not count while others do.</summary>
    public static LocalizedText NotCounted(string readAs, string reason) => Of("not-counted", Name(readAs), reason);

    /// <summary>The words for a concept or component; its id when it has none.</summary>
    public static LocalizedText Name(string id) => VocabularyTable.Find(id)?.Text ?? LocalizedText.Same(id);

    // An address comes from the record: as much of it as a reader needs to know it again.
    private static string Short(string address) => address.Length <= LongestAddress ? address : address[..LongestAddress] + "…";

    private static LocalizedText Names(IEnumerable<string> ids)
    {
        LocalizedText[] names = [.. ids.Select(Name)];
        return LocalizedText.Of(language => string.Join(", ", names.Select(name => name.In(language))));
    }

    private static LocalizedText Of(string id, params object?[] parts) => parts.Length == 0 ? Texts[id] : LocalizedText.Of(language =>
        string.Format(CultureInfo.InvariantCulture, Texts[id].In(language), [.. parts.Select(part => part is LocalizedText text ? text.In(language) : part)])
            .TrimEnd());
}
