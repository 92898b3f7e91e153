using Apatite.Model;

namespace Apatite.Cli.Evaluate;

/// <summary>
/// What a careful reader made of a case, who saw the encoded facts and not the authors' diagnosis: the yardstick, since no ranking can get
/// out of the facts what is not in them.
/// </summary>
/// <param name="First">The diagnosis that the reader put first.</param>
/// <param name="IsDecidable">Whether the reader found that the facts decide.</param>
internal sealed record BlindReader(Diagnosis First, bool IsDecidable)
{
    private const string Table = "blind-reader.tsv";

    /// <summary>The reader's answers by the names of the cases; none when the folder holds no such table.</summary>
    /// <exception cref="InvalidDataException">The table lacks a column.</exception>
    public static Dictionary<string, BlindReader> ReadFolder(string folder) =>
        CaseTable.Read(Path.Combine(folder, Table), "id", "first", "decidable")
            .ToDictionary(row => row["id"], row => new BlindReader(new Diagnosis(row["first"]), row["decidable"] == "yes"), StringComparer.Ordinal);
}
