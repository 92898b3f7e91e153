using System.Collections.Frozen;
using Apatite.Tables;

namespace Apatite.Model;

/// <summary>The embedded vocabulary: every concept id with its kind and its words.</summary>
public static class VocabularyTable
{
    private static readonly FrozenDictionary<string, VocabularyEntry> ById = EmbeddedTable
        .Read(typeof(VocabularyTable).Assembly, "vocabulary.tsv")
        .Select(row => new VocabularyEntry(row["id"], row["kind"], row["english"], row["french"], row["note"]))
        .ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>Every concept of the vocabulary.</summary>
    public static IReadOnlyCollection<VocabularyEntry> All => ById.Values;

    /// <summary>The entry of an id, or null when there is none.</summary>
    /// <param name="id">A concept id, for example <c>neck-pain</c>.</param>
    public static VocabularyEntry? Find(string id) => ById.GetValueOrDefault(id);
}

/// <summary>One row of the vocabulary.</summary>
/// <param name="Id">The concept id.</param>
/// <param name="Kind">history, symptom, sign, lab, imaging-finding, structure, modality, attribute, diagnosis, medication or patient.</param>
/// <param name="English">The English words.</param>
/// <param name="French">The French words.</param>
/// <param name="Note">A remark, often the canonical unit or the reason for the concept.</param>
public sealed record VocabularyEntry(string Id, string Kind, string English, string French, string Note)
{
    /// <summary>The words in a language.</summary>
    /// <param name="language">The language of the words.</param>
    public string Display(Language language) => language == Language.French ? French : English;
}
