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

    private static readonly FrozenDictionary<(string System, string Code), TerminologyEntry[]> ByCode = Rows
        .Where(row => !row.IsRange)
        .GroupBy(row => (row.System, Key(row.System, row.Code)))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly TerminologyEntry[] Ranges = [.. Rows.Where(row => row.IsRange)];

    private static readonly FrozenDictionary<string, TerminologyEntry[]> ById = Rows
        .GroupBy(row => row.ConceptId, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

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
    public static IReadOnlyList<TerminologyEntry> Match(string system, string code)
    {
        system = CodeSystems.Canonical(system);
        if (system == ApatiteCodeSystem.Url)
        {
            return VocabularyTable.Find(code) is { } entry ? [new(code, system, code, entry.English, CodeRole.Preferred)] : [];
        }

        if (!CodeSystems.IsHierarchical(system))
        {
            return WithoutHints(ByCode.GetValueOrDefault((system, code), []));
        }

        List<TerminologyEntry> all = [];
        foreach (TerminologyEntry[] found in Prefixes(system, Key(system, code)))
        {
            all.AddRange(found);
        }

        TerminologyEntry[] accepted = [.. all.Where(row => row.Role != CodeRole.Broader)];
        TerminologyEntry[] candidates = accepted.Length > 0 ? accepted : [.. all];
        return system == CodeSystems.Atc || candidates.Length == 0
            ? candidates
            : [.. candidates.TakeWhile(row => row.Code.Length == candidates[0].Code.Length)];
    }

    // From the longest prefix to the category of three characters, then the ranges that hold the category.
    private static IEnumerable<TerminologyEntry[]> Prefixes(string system, string key)
    {
        for (int length = key.Length; length > 0; length--)
        {
            if (ByCode.TryGetValue((system, key[..length]), out TerminologyEntry[]? rows))
            {
                yield return rows;
            }
        }

        yield return [.. Ranges.Where(range => range.System == system && range.Holds(key))];
    }

    private static TerminologyEntry[] WithoutHints(TerminologyEntry[] rows)
    {
        TerminologyEntry[] accepted = [.. rows.Where(row => row.Role != CodeRole.Broader)];
        return accepted.Length > 0 ? accepted : rows;
    }

    // ICD codes come with and without the dot, and with the dagger and asterisk of WHO's double coding.
    private static string Key(string system, string code) => system is CodeSystems.Icd10 or CodeSystems.Icd10Cm
        ? code.Replace(".", "", StringComparison.Ordinal).TrimEnd('†', '+', '*', '!').ToUpperInvariant()
        : system == CodeSystems.Atc ? code.ToUpperInvariant() : code;
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

    /// <summary>Whether the range holds the category of a code.</summary>
    public bool Holds(string code)
    {
        string[] ends = Code.Split('-');
        string category = code.Length > ends[0].Length ? code[..ends[0].Length] : code;
        return string.CompareOrdinal(ends[0], category) <= 0 && string.CompareOrdinal(category, ends[1]) <= 0;
    }
}
