using System.Collections.Frozen;
using Apatite.Tables;

namespace Apatite.Model;

/// <summary>The embedded table of codes: what a code means, and which code the project writes for a concept.</summary>
internal static class Terminology
{
    private static readonly TerminologyEntry[] Rows =
    [
        .. EmbeddedTable.Read(typeof(Terminology).Assembly, "terminology.tsv").Select(row => new TerminologyEntry(
            row["id"],
            row["system"] == "local" ? ApatiteCodeSystem.Url : row["system"],
            row["code"],
            row["display"],
            Enum.Parse<CodeRole>(row["role"], ignoreCase: true))),
    ];

    private static readonly IEnumerable<TerminologyEntry> Own = VocabularyTable.All
        .Select(entry => new TerminologyEntry(entry.Id, ApatiteCodeSystem.Url, entry.Id, entry.Text.In(Language.English), CodeRole.Preferred));

    // Products, substances and the kinds of a disease that public lists name: they are read and never written, so that what is published
    // stays what the project stands for.
    private static readonly IEnumerable<TerminologyEntry> ReadOnly =
    [
        .. EmbeddedTable.Read(typeof(Terminology).Assembly, "foreign-codes.tsv")
            .Select(row => new TerminologyEntry(row["id"], row["system"], row["code"], row["display"], CodeRole.Accepted)),
        .. EmbeddedTable.Read(typeof(Terminology).Assembly, "snomed-descendants.tsv")
            .Select(row => new TerminologyEntry(row["id"], CodeSystems.Snomed, row["code"], row["display"], CodeRole.Accepted)),
    ];

    // By system and canonical code. Of one code's meanings the accepted ones hide the broader ones.
    private static readonly FrozenDictionary<string, FrozenDictionary<string, TerminologyEntry[]>> BySystem = Rows
        .Where(row => !row.IsRange && row.System != ApatiteCodeSystem.Url)
        .Concat(Own)
        .Concat(ReadOnly)
        .GroupBy(row => row.System, StringComparer.Ordinal)
        .ToFrozenDictionary(
            system => system.Key,
            system => system
                .GroupBy(row => Key(row.System, row.Code), StringComparer.Ordinal)
                .ToFrozenDictionary(rows => rows.Key, rows => WithoutHints([.. rows]), StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TerminologyEntry[]> Ranges = Rows
        .Where(row => row.IsRange)
        .GroupBy(row => row.System, StringComparer.Ordinal)
        .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TerminologyEntry[]> ById = Rows
        .GroupBy(row => row.ConceptId, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly FrozenSet<(string System, string Code)> NoBearing = EmbeddedTable
        .Read(typeof(Terminology).Assembly, "no-bearing.tsv")
        .Select(row => (row["system"], row["code"]))
        .ToFrozenSet();

    /// <summary>Every row.</summary>
    public static IReadOnlyList<TerminologyEntry> All => Rows;

    /// <summary>The codes that the project writes for a concept: the preferred one of each system.</summary>
    public static IEnumerable<TerminologyEntry> Preferred(string conceptId) =>
        ById.GetValueOrDefault(conceptId, []).Where(row => row.Role == CodeRole.Preferred);

    /// <summary>
    /// What a code means. Accepted meanings hide broader ones, since the less specific reading is then a concept itself;
    /// of nested prefixes the longest counts, except in ATC, where a combination (C09BA: ACE inhibitor and diuretic) is
    /// everything that its prefixes say.
    /// </summary>
    public static IReadOnlyList<TerminologyEntry> Match(string address, string code)
    {
        string system = CodeSystems.Canonical(address);
        if (!BySystem.TryGetValue(system, out FrozenDictionary<string, TerminologyEntry[]>? codes))
        {
            return [];
        }

        return !CodeSystems.IsHierarchical(system) ? codes.GetValueOrDefault(code.Trim(), [])
            : ClassificationCode.Key(address, code) is { } key ? MatchPrefixes(codes, Ranges.GetValueOrDefault(system, []), key, system == CodeSystems.Atc)
            : [];
    }

    /// <summary>Whether a code is one of a medicine, substance or state that no rule asks for: common ones, so that they are not said to be unknown.</summary>
    public static bool IsOfNoBearing(string address, string code) => NoBearing.Contains((CodeSystems.Canonical(address), code.Trim()));

    /// <summary>Whether the table holds codes of a system at all.</summary>
    public static bool Knows(string address) => BySystem.ContainsKey(CodeSystems.Canonical(address));

    // From the longest prefix to the category of three characters, then the ranges that hold the category.
    private static TerminologyEntry[] MatchPrefixes(
        FrozenDictionary<string, TerminologyEntry[]> codes, TerminologyEntry[] ranges, string key, bool isCombination)
    {
        List<TerminologyEntry>? all = null;
        for (int length = key.Length; length > 0; length--)
        {
            if (codes.TryGetValue(key[..length], out TerminologyEntry[]? rows))
            {
                (all ??= []).AddRange(rows);
            }
        }

        foreach (TerminologyEntry range in ranges)
        {
            if (range.Holds(key))
            {
                (all ??= []).Add(range);
            }
        }

        if (all is null)
        {
            return [];
        }

        TerminologyEntry[] candidates = WithoutHints([.. all]);
        return isCombination ? candidates : [.. candidates.TakeWhile(row => row.Code.Length == candidates[0].Code.Length)];
    }

    private static TerminologyEntry[] WithoutHints(TerminologyEntry[] rows)
    {
        TerminologyEntry[] accepted = [.. rows.Where(row => row.Role != CodeRole.Broader)];
        return accepted.Length > 0 ? accepted : rows;
    }

    // The rows of the table are sound; what is not a single code is a range and keeps its dash.
    private static string Key(string system, string code) => ClassificationCode.Key(system, code) ?? code;
}

/// <summary>How far a code means its concept.</summary>
internal enum CodeRole
{
    /// <summary>The code that the project writes.</summary>
    Preferred,

    /// <summary>A code that means the concept.</summary>
    Accepted,

    /// <summary>A code that means more than the concept: a hint, no fact.</summary>
    Broader,
}

/// <summary>One row: a code that means a concept.</summary>
internal sealed record TerminologyEntry(string ConceptId, string System, string Code, string Display, CodeRole Role)
{
    /// <summary>Whether the row is a range of categories such as <c>C00-C97</c>.</summary>
    public bool IsRange => System is CodeSystems.Icd10 or CodeSystems.Icd10Cm && Code.Contains('-', StringComparison.Ordinal);

    /// <summary>The kind of the concept.</summary>
    public ConceptKind Kind { get; } = ConceptKinds.Of(ConceptId);

    /// <summary>The concept.</summary>
    public Concept Concept => Concepts[0];

    /// <summary>The concept as the one of a list.</summary>
    public IReadOnlyList<Concept> Concepts { get; } = [ConceptKinds.Create(ConceptId)];

    /// <summary>Whether the range holds the category of a code.</summary>
    public bool Holds(ReadOnlySpan<char> code)
    {
        int dash = Code.IndexOf('-', StringComparison.Ordinal);
        ReadOnlySpan<char> category = code.Length > dash ? code[..dash] : code;
        return Code.AsSpan(0, dash).SequenceCompareTo(category) <= 0 && category.SequenceCompareTo(Code.AsSpan(dash + 1)) <= 0;
    }
}
