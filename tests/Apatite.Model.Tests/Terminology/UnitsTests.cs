using System.Globalization;
using Apatite.Model.Tests.Tables;

namespace Apatite.Model.Tests.Terminology;

public sealed class UnitsTests
{
    [Fact]
    public void Every_unit_of_the_shared_table_converts_exactly()
    {
        foreach (IReadOnlyDictionary<string, string> row in SharedTable.Read("units.csv"))
        {
            decimal factor = decimal.Parse(row["factor"], NumberStyles.Float, CultureInfo.InvariantCulture);
            decimal offset = decimal.Parse(row["offset"], NumberStyles.Float, CultureInfo.InvariantCulture);
            Assert.True(Units.IsKnown(row["id"], row["from_ucum"]), $"{row["id"]} {row["from_ucum"]}");
            Assert.Equal(row["to_ucum"], Units.Canonical(row["id"]));
            Assert.Equal(Math.Round((7.5m * factor) + offset, 9), Units.Convert(row["id"], row["from_ucum"], 7.5m));
        }
    }

    [Theory]
    [InlineData("temperature", "[degF]", 104, 40)]
    [InlineData("temperature", "°F", 98.6, 37)]
    [InlineData("temperature", "K", 310.15, 37)]
    [InlineData("crp", "mg/dL", 7.5, 75)]
    [InlineData("crp", "mg/dl", 7.5, 75)]
    [InlineData("leukocytes", "G/L", 11.2, 11.2)]
    [InlineData("leukocytes", "Gpt/l", 11.2, 11.2)]
    [InlineData("leukocytes", "K/µL", 11.2, 11.2)]
    [InlineData("leukocytes", "/mm³", 19900, 19.9)]
    [InlineData("leukocytes", "/L", 7000000000, 7)]
    [InlineData("csf-leukocytes", "G/L", 0.5, 500)]
    [InlineData("duration", "wk", 2, 14)]
    [InlineData("duration", "h", 36, 1.5)]
    [InlineData("size", "cm", 1.5, 15)]
    public void A_value_is_the_same_in_any_unit(string measurement, string unit, decimal value, decimal expected) =>
        Assert.Equal(expected, Units.Convert(measurement, unit, value));

    [Fact]
    public void Spellings_that_differ_in_typography_only_never_differ_in_meaning()
    {
        foreach (IReadOnlyDictionary<string, string> row in SharedTable.Read("units.csv"))
        {
            foreach (string spelling in (string[])[row["from_ucum"].Replace('L', 'l'), row["from_ucum"].Replace("u", "µ"), " " + row["from_ucum"] + " "])
            {
                Assert.Equal(Units.Convert(row["id"], row["from_ucum"], 3), Units.Convert(row["id"], spelling, 3));
            }
        }
    }

    [Theory]
    [InlineData("temperature", 377)]
    [InlineData("temperature", 5)]
    [InlineData("crp", 701)]
    [InlineData("crp", -1)]
    [InlineData("leukocytes", -0.1)]
    [InlineData("csf-neutrophil-percentage", 101)]
    public void A_value_that_no_patient_has_is_implausible(string measurement, decimal value) => Assert.False(Units.IsPlausible(measurement, value));

    [Fact]
    public void Every_measurement_has_a_plausible_range_that_holds_zero_or_one_of_its_units()
    {
        foreach (string id in VocabularyTable.All.Where(entry => entry.Kind == "lab" && Units.Canonical(entry.Id) is not null).Select(entry => entry.Id))
        {
            Assert.False(Units.IsPlausible(id, decimal.MaxValue), id);
            Assert.False(Units.IsPlausible(id, -1), id);
        }
    }
}
