using System.Collections.Frozen;
using Apatite.Tables;

namespace Apatite.Model;

/// <summary>The embedded vocabulary: every concept id with its kind and its words.</summary>
public static class VocabularyTable
{
    private static readonly FrozenDictionary<string, VocabularyEntry> ById = EmbeddedTable
        .Read(typeof(VocabularyTable).Assembly, "vocabulary.tsv")
        .Select(row => new VocabularyEntry(row))
        .ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>Every concept of the vocabulary.</summary>
    public static IReadOnlyCollection<VocabularyEntry> All => ById.Values;

    /// <summary>The entry of an id, or null when there is none.</summary>
    /// <param name="id">A concept id, for example <c>neck-pain</c>.</param>
    public static VocabularyEntry? Find(string id) => ById.GetValueOrDefault(id);
}

/// <summary>One row of the vocabulary.</summary>
public sealed class VocabularyEntry
{
    internal VocabularyEntry(IReadOnlyDictionary<string, string> row)
    {
        Id = row["id"];
        Kind = row["kind"];
        Text = EmbeddedTable.Text(row);
        Note = row["note"];
    }

    /// <summary>The concept id.</summary>
    public string Id { get; }

    /// <summary>history, symptom, sign, lab, imaging-finding, structure, modality, attribute, diagnosis, medication or patient.</summary>
    public string Kind { get; }

    /// <summary>The words for the concept.</summary>
    public LocalizedText Text { get; }

    /// <summary>A remark, often the canonical unit or the reason for the concept.</summary>
    public string Note { get; }
}
