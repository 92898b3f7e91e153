using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Extending;

/// <summary>
/// What an extension may say: codes of its own with words in both languages, and words of its own before those of the evidence,
/// advice and notes of the library, which stay. Alerts and cautions stand alone, since what comes first is read first.
/// </summary>
internal static partial class WordCheck
{
    /// <summary>The tables of texts behind a code.</summary>
    public static readonly string[] Coded = [TableSchema.Alerts, TableSchema.Recommendation, TableSchema.Cautions, TableSchema.Notes];

    public static IEnumerable<KnowledgeConflict> Conflicts(ImmutableArray<ExtensionPack> packs, KnowledgeTables tables)
    {
        ExtensionRow[] coded = [.. packs.SelectMany(pack => Coded.SelectMany(pack.Rows))];
        ExtensionRow[] texts = [.. packs.SelectMany(pack => pack.Rows(TableSchema.Texts))];
        HashSet<string> evidence = [.. tables.Rows.Select(row => row.Id)];
        return
        [
            .. coded.Concat(texts).SelectMany(Words),
            .. ExtensionRow.Repeated(coded, row => (row.Table, row.Id)),
            .. ExtensionRow.Repeated(texts, row => (row["kind"], row.Id)),
            .. coded.SelectMany(row => Problems(row, Library(tables, row.Table)).Select(row.Conflict)),
            .. from row in texts
               let problem = ProblemOfText(row, tables, evidence)
               where problem is not null
               select row.Conflict(problem),
        ];
    }

    /// <summary>The texts of the library in a table.</summary>
    public static FrozenDictionary<string, CodedText> Library(KnowledgeTables tables, string table) => table switch
    {
        TableSchema.Alerts => tables.Alerts,
        TableSchema.Recommendation => tables.Recommendation,
        TableSchema.Cautions => tables.Cautions,
        _ => tables.Notes,
    };

    private static IEnumerable<KnowledgeConflict> Words(ExtensionRow row) =>
    [
        .. row.Empty("text_en", "text_fr", "source"),
        .. row["text_en"] is not "" && row["text_en"] == row["text_fr"]
            ? [row.Conflict("the French text is the English one")]
            : (KnowledgeConflict[])[],
    ];

    private static IEnumerable<string> Problems(ExtensionRow row, FrozenDictionary<string, CodedText> library)
    {
        if (library.ContainsKey(row.Id))
        {
            yield return "the library has this code";
        }

        if (!Kebab().IsMatch(row.Id))
        {
            yield return "a code is in kebab case";
        }

        if (row.Table == TableSchema.Alerts && !Names<AlertSeverity>().Contains(row["severity"]))
        {
            yield return $"severity '{row["severity"]}' is none of {string.Join(", ", Names<AlertSeverity>())}";
        }

        if (row.Table == TableSchema.Recommendation && !Names<RecommendationPriority>().Contains(row["priority"]))
        {
            yield return $"priority '{row["priority"]}' is none of {string.Join(", ", Names<RecommendationPriority>())}";
        }
    }

    private static string? ProblemOfText(ExtensionRow row, KnowledgeTables tables, HashSet<string> evidence) => row["kind"] switch
    {
        "evidence" => evidence.Contains(row.Id) ? null : $"the library has no evidence '{row.Id}'",
        "recommendation" => tables.Recommendation.ContainsKey(row.Id) ? null : $"the library has no recommendation '{row.Id}'",
        "note" => tables.Notes.ContainsKey(row.Id) ? null : $"the library has no note '{row.Id}'",
        "alert" or "caution" => "alerts and cautions of the library stand alone, since what comes first is read first; add one of your own",
        _ => $"kind '{row["kind"]}' is none of evidence, recommendation, note",
    };

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(name => name.ToLowerInvariant());

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
