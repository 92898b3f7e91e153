using System.Globalization;
using Apatite.Rules.Tests.Shared;

namespace Apatite.Rules.Tests.Knowledge;

/// <summary>Every row of the base rates that the project was given starts a diagnosis of a picture, within its range, or says why it does not.</summary>
public sealed class BaseRateTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Map = TestTable.Read("base-rate-map.tsv");

    [Fact]
    public void every_base_rate_is_mapped_or_says_why_not()
    {
        Assert.Equal(
            SharedTable.Read("base-rates.csv").Select(row => (row["complaint"], row["setting"], row["condition"])),
            Map.Select(row => (row["complaint"], row["setting of the row"], row["condition"]))
        );
        Assert.All(Map, row => Assert.True(row["picture"] is "" != row["why not"] is "", row["complaint"]));
    }

    [Fact]
    public void mapped_base_rate_is_the_start_of_its_picture_within_its_range()
    {
        foreach ((IReadOnlyDictionary<string, string> rate, IReadOnlyDictionary<string, string> to) in SharedTable.Read("base-rates.csv").Zip(Map)
            .Where(pair => pair.Second["picture"] is not ""))
        {
            decimal start = Number(KnowledgeTable.Read("pretest.tsv").Single(row =>
                row["picture"] == to["picture"] && row["setting"] == to["setting"] && row["diagnosis"] == to["diagnosis"])["percent"]);
            Assert.InRange(start, Number(rate["low"]), Number(rate["high"]));
        }
    }

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
}
