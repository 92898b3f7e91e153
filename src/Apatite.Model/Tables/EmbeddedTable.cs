using System.Reflection;

namespace Apatite.Tables;

/// <summary>
/// Reads the tab-separated tables that are embedded beside the code. Cells hold neither tabs nor line ends, so a line is
/// split, not parsed; a clinician can review the same file in any spreadsheet.
/// </summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of the table whose resource name ends with <paramref name="fileName"/>, cell by column name.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(Assembly assembly, string fileName)
    {
        string resource = assembly.GetManifestResourceNames().Single(name => name.EndsWith("." + fileName, StringComparison.Ordinal));
        using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!);
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
}
