namespace Apatite.Cli.Evaluate;

/// <summary>A patient of whom it is known that nothing dangerous is behind the complaint.</summary>
/// <param name="Profile">The kind of patient.</param>
/// <param name="Bundle">The record.</param>
internal sealed record EverydayCase(string Profile, byte[] Bundle)
{
    public const string Table = "everyday.tsv";

    /// <summary>The patients of a folder that holds <c>everyday.tsv</c> and the Bundles, beside it or in <c>bundles</c>.</summary>
    /// <exception cref="InvalidDataException">The table lacks a column or names a Bundle that is not there.</exception>
    public static IEnumerable<EverydayCase> ReadFolder(string folder)
    {
        string bundles = CaseTable.BundlesOf(folder);
        return CaseTable.Read(Path.Combine(folder, Table), "file", "profile").Select(row => new EverydayCase(
            row["profile"], File.ReadAllBytes(CaseTable.Existing(Path.Combine(bundles, row["file"])))));
    }
}
