using System.Globalization;
using Apatite.Model;

namespace Apatite.Rules.Knowledge;

/// <summary>
/// A row of <c>criteria.tsv</c>: what a criterion is called in the project's review, in words, and its source. Where no picture lists
/// the danger, it also says from which percentage the danger starts.
/// </summary>
internal sealed record CriterionRow(string Id, string Rule, string Diagnosis, double? Percent, LocalizedText Text, Source Source)
{
    public static CriterionRow Of(IReadOnlyDictionary<string, string> row) => new(
        row["id"],
        row["rule"],
        row["diagnosis"],
        row["percent"] is "" ? null : double.Parse(row["percent"], CultureInfo.InvariantCulture),
        KnowledgeTables.Text(row),
        new Source(row["source"]));
}
