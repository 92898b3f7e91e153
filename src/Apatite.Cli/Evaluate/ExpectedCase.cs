using Apatite.Model;

namespace Apatite.Cli.Evaluate;

/// <summary>A published case: its Bundle, and what its authors concluded.</summary>
/// <param name="File">The Bundle.</param>
/// <param name="Diagnosis">The final diagnosis.</param>
/// <param name="IsEarlyStage">Whether a later stage of the same patient is among the cases.</param>
/// <param name="IsContested">Whether the label itself is doubted; such cases are assessed but not scored.</param>
/// <param name="Undecidable">Why the encoded facts cannot decide the case; null when they can.</param>
internal sealed record ExpectedCase(string File, Diagnosis Diagnosis, bool IsEarlyStage, bool IsContested, string? Undecidable)
{
    /// <summary>The cases of a folder that holds <c>expected.tsv</c> and the Bundles, beside it or in <c>bundles</c>.</summary>
    /// <exception cref="InvalidDataException">A table lacks a column or names a Bundle that is not there.</exception>
    public static IReadOnlyList<ExpectedCase> ReadFolder(string folder)
    {
        string bundles = Directory.Exists(Path.Combine(folder, "bundles")) ? Path.Combine(folder, "bundles") : folder;
        string reasons = Path.Combine(folder, "undecidable.tsv");
        Dictionary<string, string> undecidable = Table(reasons).ToDictionary(row => row["file"], row => row["reason"], StringComparer.Ordinal);
        return [.. Table(Path.Combine(folder, "expected.tsv")).Select(row => new ExpectedCase(
            Existing(Path.Combine(bundles, row["file"])),
            new Diagnosis(row["diagnosis"]),
            row["earlierStageOf"] is not "",
            row["contested"] == "yes",
            undecidable.GetValueOrDefault(row["file"])))];
    }

    private static IEnumerable<Dictionary<string, string>> Table(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            return [];
        }

        string[] lines = System.IO.File.ReadAllLines(path);
        string[] columns = lines[0].Split('\t');
        return lines.Skip(1).Select(line => line.Split('\t') is var cells && cells.Length == columns.Length
            ? columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
            : throw new InvalidDataException($"{path}: a line has {cells.Length} cells instead of {columns.Length}."));
    }

    private static string Existing(string path) =>
        System.IO.File.Exists(path) ? path : throw new InvalidDataException($"{path}: no such Bundle");
}
