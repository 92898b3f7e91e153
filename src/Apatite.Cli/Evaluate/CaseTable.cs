namespace Apatite.Cli.Evaluate;

/// <summary>The tables beside the Bundles of an evaluation, which say what the Bundles must not.</summary>
internal static class CaseTable
{
    /// <summary>The rows of a table by the names of its columns; none when there is no such file.</summary>
    /// <exception cref="InvalidDataException">A column is missing, or a line has too few or too many cells.</exception>
    public static IEnumerable<Dictionary<string, string>> Read(string path, params string[] needed)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        string[] lines = File.ReadAllLines(path);
        string[] columns = lines.FirstOrDefault("").Split('\t');
        if (needed.Except(columns).FirstOrDefault() is { } missing)
        {
            throw new InvalidDataException($"{path}: the column {missing} is missing.");
        }

        return lines.Skip(1).Select(line => line.Split('\t') is var cells && cells.Length == columns.Length
            ? columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
            : throw new InvalidDataException($"{path}: a line has {cells.Length} cells instead of {columns.Length}."));
    }

    /// <summary>The folder of the Bundles: beside the table, or in <c>bundles</c>.</summary>
    public static string BundlesOf(string folder) =>
        Directory.Exists(Path.Combine(folder, "bundles")) ? Path.Combine(folder, "bundles") : folder;

    /// <summary>The path of a Bundle.</summary>
    /// <exception cref="InvalidDataException">It is not there.</exception>
    public static string Existing(string path) => File.Exists(path) ? path : throw new InvalidDataException($"{path}: no such Bundle");
}
