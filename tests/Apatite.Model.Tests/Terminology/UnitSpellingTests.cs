using System.Globalization;

namespace Apatite.Model.Tests.Terminology;

/// <summary>
/// Units as laboratories and guides write them (<c>unit-spellings.tsv</c>, each with where it is usual): read exactly, or rejected; never
/// read as something else.
/// </summary>
public sealed class UnitSpellingTests
{
    private const decimal Value = 2;

    private static readonly (string Measurement, string Unit, decimal? Factor)[] Spellings =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Terminology", "unit-spellings.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1], cells[2].Length == 0 ? null : (decimal?)decimal.Parse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture))),
    ];

    [Fact]
    public void At_least_95_of_100_spellings_are_read_exactly_and_none_as_something_else()
    {
        (string Measurement, string Unit, decimal? Factor)[] known = [.. Spellings.Where(spelling => spelling.Factor is not null)];
        string[] unread = [.. known.Where(spelling => !Units.IsKnown(spelling.Measurement, spelling.Unit)).Select(spelling => $"{spelling.Measurement} '{spelling.Unit}'")];
        Assert.True(known.Length >= 200);
        Assert.True(unread.Length * 20 <= known.Length, $"{unread.Length} of {known.Length} are not read: {string.Join(", ", unread)}");
        Assert.All(known.Where(spelling => Units.IsKnown(spelling.Measurement, spelling.Unit)), spelling => Assert.Equal(
            Math.Round(Value * spelling.Factor!.Value, 9),
            Units.Convert(spelling.Measurement, spelling.Unit, Value)));
    }

    [Fact]
    public void What_may_mean_several_things_is_rejected() => Assert.All(
        Spellings.Where(spelling => spelling.Factor is null),
        spelling => Assert.False(Units.IsKnown(spelling.Measurement, spelling.Unit), $"{spelling.Measurement} '{spelling.Unit}'"));

    [Fact]
    public void Every_listed_unit_in_UCUM_has_the_factor_that_its_parts_give()
    {
        foreach (LabTest test in VocabularyTable.All.Where(entry => entry.Kind == "lab").Select(entry => new LabTest(entry.Id)))
        {
            foreach (string unit in Units.UcumOf(test))
            {
                if (UcumExpression.Parse(unit) is not { } parsed || Units.Canonical(test.Id) is not { } canonical
                    || UcumExpression.Parse(canonical) is not { } anchor || parsed.Dimension != anchor.Dimension || canonical == "Cel" || anchor.Dimension == default)
                {
                    continue;
                }

                // The millimetre of mercury is rounded differently by UCUM and by physics.
                decimal listed = Units.Convert(test.Id, unit, 7000)!.Value;
                Assert.InRange(7000m * parsed.Factor / anchor.Factor, listed * 0.9999m, listed * 1.0001m);
            }
        }
    }
}
