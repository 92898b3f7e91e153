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
        DangerousDiagnoses dangers = DangerousDiagnoses.Read();
        return
        [
            .. rows.SelectMany(row => row.Empty("reason", "citation")),
            .. ExtensionRow.Repeated(rows, row => row.Id),
            .. from row in rows
               let problem = library.TryGetValue(row.Id, out EvidenceRow? weighed) ? Problem(row, weighed, dangers) : $"the library has no evidence '{row.Id}'"
               where problem is not null
               select row.Conflict(problem),
        ];
    }

    private static string? Problem(ExtensionRow row, EvidenceRow weighed, DangerousDiagnoses dangers)
    {
        string now = weighed.Weight.ToString(CultureInfo.InvariantCulture);
        return EvidenceCheck.Weight(row["weight"]) is not { } weight || weight is 0 or < EvidenceCheck.HeaviestAgainst or > EvidenceCheck.HeaviestFor
                ? $"weight '{row["weight"]}' is no number from {EvidenceCheck.HeaviestAgainst.ToString(CultureInfo.InvariantCulture)} to {EvidenceCheck.HeaviestFor.ToString("0.0", CultureInfo.InvariantCulture)}, or is zero"
            : weighed.Gate is Gate.Establishes or Gate.Excludes ? $"the row {(weighed.Gate == Gate.Establishes ? "establishes" : "excludes")} its diagnosis; its weight decides nothing"
            : weight > 0 != weighed.Weight > 0 ? $"the library weighs {now}; a new weight stays on the same side"
            : weight < weighed.Weight && dangers.Include(weighed.Diagnosis) ? $"the library weighs {now} for '{weighed.Diagnosis}', which is dangerous; a danger may be made heavier, never lighter"
            : null;
    }
}
