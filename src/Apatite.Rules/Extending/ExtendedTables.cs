using System.Collections.Frozen;
using System.Collections.Immutable;
using Apatite.Model;
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
                .. library.Rows.Select(row => Reworded(Reweighed(row, weights), texts)),
                .. rows[TableSchema.Evidence].Select(row => KnowledgeTables.Row(row.Cells) with { Extension = row.Extension }),
            ],
            Alerts = Extended(library.Alerts, rows[TableSchema.Alerts], "severity", "alert", texts),
            Advice = Extended(library.Advice, rows[TableSchema.Advice], "priority", "advice", texts),
            Cautions = Extended(library.Cautions, rows[TableSchema.Cautions], null, "caution", texts),
            Notes = Extended(library.Notes, rows[TableSchema.Notes], null, "note", texts),
        };
    }

    private static EvidenceRow Reweighed(EvidenceRow row, Dictionary<string, ExtensionRow> weights) =>
        weights.TryGetValue(row.Id, out ExtensionRow? change)
            ? row with
            {
                Weight = WeightRange.Read(change["weight"])!.Value,
                Reweighing = new(change.Extension, row.Weight, change["reason"], new Source(change["citation"], null)),
            }
            : row;

    private static EvidenceRow Reworded(EvidenceRow row, Dictionary<(string Kind, string Id), ExtensionRow> texts) =>
        texts.TryGetValue(("evidence", row.Id), out ExtensionRow? change)
            ? row with
            {
                Text = new LocalizedText(change["english"], change["french"]),
                Rewording = new(change.Extension, row.Text, row.Source, new Source(change["source"], null)),
            }
            : row;

    private static FrozenDictionary<string, CodedText> Extended(
        FrozenDictionary<string, CodedText> library,
        IEnumerable<ExtensionRow> added,
        string? level,
        string kind,
        Dictionary<(string Kind, string Id), ExtensionRow> texts) => library
            .Select(pair => (pair.Key, Text: Reworded(pair.Value, texts.GetValueOrDefault((kind, pair.Key)))))
            .Concat(added.Select(row => (Key: row.Id, Text: KnowledgeTables.Coded(row.Cells, level) with { Extension = row.Extension })))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Text, StringComparer.Ordinal);

    private static CodedText Reworded(CodedText text, ExtensionRow? change) => change is null
        ? text
        : text with
        {
            Text = KnowledgeTables.Text(change.Cells),
            Source = new Source(change["source"], null),
            Rewording = new(change.Extension, text.Text, text.Source, new Source(change["source"], null)),
        };
}
