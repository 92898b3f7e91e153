using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using Apatite.Model;
using Apatite.Tables;

namespace Apatite.Reporting.Words;

/// <summary>Words that are no knowledge, from a table with a column for each language.</summary>
internal sealed class WordTable(Assembly assembly, string fileName)
{
    private readonly FrozenDictionary<string, LocalizedText> texts = EmbeddedTable
        .Read(assembly, fileName)
        .ToFrozenDictionary(row => row["id"], EmbeddedTable.Text, StringComparer.Ordinal);

    /// <summary>The words of reports.</summary>
    public static WordTable Reports { get; } = new(typeof(WordTable).Assembly, "words.tsv");

    /// <summary>Words with their gaps filled in.</summary>
    public string Of(Language language, string id, params object[] parts) => parts.Length == 0
        ? texts[id].In(language)
        : string.Format(CultureInfo.InvariantCulture, texts[id].In(language), parts);

    /// <summary>Words that may not be there.</summary>
    public string? Find(Language language, string id) => texts.GetValueOrDefault(id)?.In(language);
}
