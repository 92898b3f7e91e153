using System.Collections.Frozen;
using Apatite.Tables;

namespace Apatite.Model.Fhir;

/// <summary>Which elements of a resource are read: a defect in any other costs nothing.</summary>
internal static class ReadElements
{
    // A name this far from one that is read may have been meant to be it.
    private const int Misspelling = 2;

    // No element has a longer name.
    private const int LongestName = 64;

    private static readonly FrozenDictionary<string, (FrozenSet<string> Elements, FrozenSet<string> Dates)> Table = EmbeddedTable
        .Read(typeof(ReadElements).Assembly, "read-elements.tsv")
        .ToFrozenDictionary(row => row["resource"], row => (Names(row["elements"]), Names(row["dates"])), StringComparer.Ordinal);

    // An element of several types has the type behind its name.
    private static readonly string[] Types =
    [
        "CodeableConcept", "Quantity", "DateTime", "Reference", "Boolean", "Integer", "Instant", "String", "Period", "Timing", "Range", "Ratio", "Time", "Age",
    ];

    // Beside what is read stand words and remarks for people.
    private static readonly FrozenSet<string> Beside = Names("id,extension,display,text,userSelected,version,note");

    /// <summary>Whether what stands at a path, without its indexes, is read.</summary>
    public static bool Include(string resource, string[] path)
    {
        if (path.Length == 0 || !Table.TryGetValue(resource, out (FrozenSet<string> Elements, FrozenSet<string> Dates) read))
        {
            return true;
        }

        // How certain a German diagnosis is stands in an extension of its code.
        return read.Elements.Contains(path[0]) && (IsCertainty(path) || !path.Skip(1).Any(Beside.Contains));
    }

    /// <summary>Whether it is a time, which is read as it stands, and judged where it is read.</summary>
    public static bool IsTime(string resource, string[] path) => path.Length > 0 && Table.TryGetValue(resource, out (FrozenSet<string> Elements, FrozenSet<string> Dates) read)
        && read.Dates.Contains(path[0]);

    /// <summary>Whether an element that FHIR does not know may be one that is read, misspelt: <c>vauleBoolean</c>, <c>valueBooleen</c>.</summary>
    public static bool IsMisspelt(string resource, string name)
    {
        string stem = Types.FirstOrDefault(type => name.EndsWith(type, StringComparison.OrdinalIgnoreCase)) is { } suffix ? name[..^suffix.Length] : name;
        return !Table.TryGetValue(resource, out (FrozenSet<string> Elements, FrozenSet<string> Dates) read)
            || read.Elements.Any(element => name.StartsWith(element, StringComparison.OrdinalIgnoreCase))
            || (name.Length <= LongestName && read.Elements.Any(element => EditDistance.Between(element, name) <= Misspelling
                || EditDistance.Between(element, stem) <= Misspelling));
    }

    private static bool IsCertainty(string[] path) => path is ["code", "coding", "extension", ..];

    private static FrozenSet<string> Names(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
