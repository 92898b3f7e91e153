using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Apatite.Model;
using Apatite.Tables;

namespace Apatite.Rules.Knowledge;

/// <summary>The tables of rows and words, which extensions add to.</summary>
internal sealed record KnowledgeTables
{
    /// <summary>Every row of evidence.</summary>
    public required ImmutableArray<EvidenceRow> Rows { get; init; }

    public required FrozenDictionary<string, CodedText> Alerts { get; init; }

    public required FrozenDictionary<string, CodedText> Recommendation { get; init; }

    public required FrozenDictionary<string, CodedText> Cautions { get; init; }

    public required FrozenDictionary<string, CodedText> Notes { get; init; }

    /// <summary>The tables of the library.</summary>
    public static KnowledgeTables Read() => new()
    {
        Rows = SignedOff([.. Table("evidence.tsv").Select(Row)]),
        Alerts = CodedTexts("alerts.tsv", "severity"),
        Recommendation = CodedTexts("recommendations.tsv", "priority"),
        Cautions = CodedTexts("cautions.tsv", null),
        Notes = CodedTexts("notes.tsv", null),
    };

    /// <summary>The rows of a table of the library.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Table(string name) => EmbeddedTable.Read(Assembly.GetExecutingAssembly(), name);

    public static EvidenceRow Row(IReadOnlyDictionary<string, string> row) => new(
        row["id"],
        new Diagnosis(row["diagnosis"]),
        row["looks_for"],
        row["gate"] is "" ? Gate.None : Enum.Parse<Gate>(row["gate"], ignoreCase: true),
        Enum.Parse<Strength>(row["strength"], ignoreCase: true),
        double.Parse(row["weight"], NumberStyles.Float, CultureInfo.InvariantCulture),
        row["group"],
        OneOf(row["confidence"], "expert", "seen", row["id"]),
        Text(row),
        row["citation"] is "" ? Source.ExpertJudgement : new Source(row["citation"], row["url"] is "" ? null : row["url"]));

    public static CodedText Coded(IReadOnlyDictionary<string, string> row, string? levelColumn) =>
        new(Text(row), new Source(row["source"]), levelColumn is null ? "" : row[levelColumn]);

    public static LocalizedText Text(IReadOnlyDictionary<string, string> row) => EmbeddedTable.Text(row);

    /// <summary>Whether a cell is the first of two words; a third word is a slip of the pen that must not pass as the second.</summary>
    public static bool OneOf(string cell, string yes, string no, string row) => cell == yes
        || (cell == no ? false : throw KnowledgeBase.Wrong(null, row, null, $"'{cell}' is neither '{yes}' nor '{no}'"));

    /// <summary>What clinicians signed off stands in a table of its own, so that a signature is a change that anyone can see.</summary>
    private static ImmutableArray<EvidenceRow> SignedOff(ImmutableArray<EvidenceRow> rows)
    {
        Dictionary<string, string> signatures = Table("sign-offs.tsv").ToDictionary(row => row["id"], row => $"{row["by"]}, {row["on"]}", StringComparer.Ordinal);
        if (signatures.Keys.Except(rows.Where(row => row.IsExpertOnly).Select(row => row.Id)).FirstOrDefault() is { } unknown)
        {
            throw KnowledgeBase.Wrong("sign-offs.tsv", unknown, null, "no row of expert judgement has this id");
        }

        return [.. rows.Select(row => row with { SignedOff = signatures.GetValueOrDefault(row.Id) })];
    }

    private static FrozenDictionary<string, CodedText> CodedTexts(string table, string? levelColumn) => Table(table).ToFrozenDictionary(
        row => row["code"], row => Coded(row, levelColumn), StringComparer.Ordinal);
}

/// <summary>The text of a code, its source, and its severity or priority where the table has one.</summary>
internal sealed record CodedText(LocalizedText Text, Source Source, string Level)
{
    /// <summary>The extension that the code is from; null for the library's own.</summary>
    public string? Extension { get; init; }

    /// <summary>The words of an extension that stand before the library's.</summary>
    public AddedWords? AddedWords { get; init; }

    /// <summary>The extensions that had a hand in it.</summary>
    public IEnumerable<string> Extensions => ((string?[])[Extension, AddedWords?.Extension]).OfType<string>();
}
