using System.Reflection;
using Apatite.Model;

namespace Apatite.Tables;

/// <summary>
/// Reads the tab-separated tables that are embedded beside the code. Cells hold neither tabs nor line ends, so a line is
/// split, not parsed; a clinician can review the same file in any spreadsheet.
/// </summary>
internal static class EmbeddedTable
{
    /// <summary>What the name of a column of words begins with; the code of their language follows.</summary>
    private const string TextColumn = "text_";

    /// <summary>The rows of the table whose resource name ends with <paramref name="fileName"/>, cell by column name.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(Assembly assembly, string fileName)
    {
        using StreamReader reader = Open(assembly, fileName);
        string[] columns = reader.ReadLine()!.Split('\t');
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            if (cells.Length != columns.Length)
            {
                throw new InvalidDataException($"{fileName}: {cells.Length} cells instead of {columns.Length} in: {line}");
            }

            yield return columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        }
    }

    /// <summary>The codes of the languages that a table has words in.</summary>
    public static IEnumerable<string> LanguageCodes(Assembly assembly, string fileName)
    {
        using StreamReader reader = Open(assembly, fileName);
        return [.. reader.ReadLine()!.Split('\t').Where(column => column.StartsWith(TextColumn, StringComparison.Ordinal)).Select(column => column[TextColumn.Length..])];
    }

    /// <summary>The words of a row: the cells of <c>text_en</c>, <c>text_fr</c> and so on, the English ones for a language that has none.</summary>
    public static LocalizedText Text(IReadOnlyDictionary<string, string> row) => LocalizedText.Of(
        language => row.GetValueOrDefault(TextColumn + language.Code) is { Length: > 0 } words ? words : row[TextColumn + Language.English.Code]);

    private static StreamReader Open(Assembly assembly, string fileName)
    {
        string resource = assembly.GetManifestResourceNames().Single(name => name.EndsWith("." + fileName, StringComparison.Ordinal));
        return new(assembly.GetManifestResourceStream(resource)!);
    }
}
