using System.Collections.Frozen;
using System.Collections.Immutable;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Extending;

/// <summary>The tables of the library with what checked extensions add to them, each addition marked with its extension.</summary>
internal static class ExtendedTables
{
    public static KnowledgeTables Of(KnowledgeTables library, ImmutableArray<ExtensionPack> packs)
    {
        ILookup<string, ExtensionRow> rows = packs
            .SelectMany(pack => TableSchema.Columns.Keys.SelectMany(pack.Rows))
            .ToLookup(row => row.Table, StringComparer.Ordinal);
        Dictionary<string, ExtensionRow> weights = rows[TableSchema.Weights].ToDictionary(row => row.Id, StringComparer.Ordinal);
        Dictionary<(string Kind, string Id), ExtensionRow> texts = rows[TableSchema.Texts].ToDictionary(row => (row["kind"], row.Id));
        return new()
        {
            Rows =
            [
                .. library.Rows.Select(row => Worded(Reweighed(row, weights), texts)),
                .. rows[TableSchema.Evidence].Select(row => KnowledgeTables.Row(row.Cells) with { Extension = row.Extension }),
            ],
            Alerts = Extended(library.Alerts, rows[TableSchema.Alerts], "severity", "alert", texts),
            Recommendation = Extended(library.Recommendation, rows[TableSchema.Recommendation], "priority", "recommendation", texts),
            Cautions = Extended(library.Cautions, rows[TableSchema.Cautions], null, "caution", texts),
            Notes = Extended(library.Notes, rows[TableSchema.Notes], null, "note", texts),
        };
    }

    /// <summary>The weight is the extension's own judgement then, whatever the source of the library found.</summary>
    private static EvidenceRow Reweighed(EvidenceRow row, Dictionary<string, ExtensionRow> weights) =>
        weights.TryGetValue(row.Id, out ExtensionRow? change)
            ? row with
            {
                Weight = WeightRange.Read(change["weight"])!.Value,
                IsExpertOnly = true,
                Reweighing = new()
                {
                    Extension = change.Extension,
                    LibraryWeight = row.Weight,
                    Reason = change["reason"],
                    Source = new(change["citation"]),
                },
            }
            : row;

    private static EvidenceRow Worded(EvidenceRow row, Dictionary<(string Kind, string Id), ExtensionRow> texts) =>
        texts.TryGetValue(("evidence", row.Id), out ExtensionRow? added) && Words(added) is var words
            ? row with { Text = words.Before(row.Text), AddedWords = words }
            : row;

    private static FrozenDictionary<string, CodedText> Extended(
        FrozenDictionary<string, CodedText> library,
        IEnumerable<ExtensionRow> added,
        string? level,
        string kind,
        Dictionary<(string Kind, string Id), ExtensionRow> texts) => library
            .Select(pair => (pair.Key, Text: Worded(pair.Value, texts.GetValueOrDefault((kind, pair.Key)))))
            .Concat(added.Select(row => (Key: row.Id, Text: KnowledgeTables.Coded(row.Cells, level) with { Extension = row.Extension })))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Text, StringComparer.Ordinal);

    private static CodedText Worded(CodedText text, ExtensionRow? added) => added is not null && Words(added) is var words
        ? text with { Text = words.Before(text.Text), AddedWords = words }
        : text;

    private static AddedWords Words(ExtensionRow row) => new(row.Extension, KnowledgeTables.Text(row.Cells), new Source(row["source"]));
}
