using System.Collections.Immutable;
using System.Globalization;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Extending;

/// <summary>
/// How an extension may weigh rows of the library anew: on the same side, within the range of the library, and for a danger
/// upwards only: what speaks for it may weigh more and what speaks against it less.
/// </summary>
internal static class WeightCheck
{
    public static IEnumerable<KnowledgeConflict> Conflicts(ImmutableArray<ExtensionPack> packs, KnowledgeTables tables)
    {
        ExtensionRow[] rows = [.. packs.SelectMany(pack => pack.Rows(TableSchema.Weights))];
        Dictionary<string, EvidenceRow> library = tables.Rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        DangerousDiagnoses dangers = new();
        return
        [
            .. rows.SelectMany(row => row.Empty("reason", "citation")),
            .. ExtensionRow.Repeated(rows, row => row.Id),
            .. from row in rows
               let weighed = library.GetValueOrDefault(row.Id)
               let problem = weighed is null ? $"the library has no evidence '{row.Id}'" : Problem(row, weighed, dangers)
               where problem is not null
               select row.Conflict(problem),
        ];
    }

    private static string? Problem(ExtensionRow row, EvidenceRow weighed, DangerousDiagnoses dangers)
    {
        string now = $"the library weighs {weighed.Weight.ToString(CultureInfo.InvariantCulture)}";
        return WeightRange.Read(row["weight"]) is not { } weight ? WeightRange.Problem(row["weight"])
            : weighed.Gate == Gate.Establishes ? "the row establishes its diagnosis; its weight decides nothing"
            : weighed.Gate == Gate.Excludes ? "the row excludes its diagnosis; its weight decides nothing"
            : weight > 0 != weighed.Weight > 0 ? $"{now}; a new weight stays on the same side"
            : weight < weighed.Weight && dangers.Include(weighed.Diagnosis)
                ? $"{now} for '{weighed.Diagnosis}', which is dangerous; a danger may be made heavier, never lighter"
            : null;
    }
}
