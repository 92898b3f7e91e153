using Apatite.Model;

namespace Apatite.Cli.Evaluate;

/// <summary>A published case: its Bundle, and what its authors concluded.</summary>
/// <param name="File">The Bundle.</param>
/// <param name="Diagnosis">The final diagnosis.</param>
/// <param name="IsEarlyStage">Whether a later stage of the same patient is among the cases.</param>
/// <param name="IsContested">Whether the label itself is doubted; such cases are assessed but not scored.</param>
/// <param name="Reader">What a careful reader of the same facts answered; null when nobody read it.</param>
internal sealed record ExpectedCase(string File, Diagnosis Diagnosis, bool IsEarlyStage, bool IsContested, BlindReader? Reader)
{
    public const string Table = "expected.tsv";

    /// <summary>The cases of a folder that holds <c>expected.tsv</c> and the Bundles, beside it or in <c>bundles</c>.</summary>
    /// <exception cref="InvalidDataException">A table lacks a column or names a Bundle that is not there.</exception>
    public static IReadOnlyList<ExpectedCase> ReadFolder(string folder)
    {
        string bundles = CaseTable.BundlesOf(folder);
        Dictionary<string, BlindReader> readers = BlindReader.ReadFolder(folder);
        return [.. CaseTable.Read(Path.Combine(folder, Table), "file", "diagnosis", "earlierStageOf", "contested").Select(row => new ExpectedCase(
            CaseTable.Existing(Path.Combine(bundles, row["file"])),
            new Diagnosis(row["diagnosis"]),
            row["earlierStageOf"] is not "",
            row["contested"] == "yes",
            readers.GetValueOrDefault(Path.GetFileNameWithoutExtension(row["file"]))))];
    }
}
