using System.Globalization;
using Apatite.Model.Tests.Tables;

namespace Apatite.Model.Tests.Levels;

public sealed class SpinalLevelTests
{
    [Fact]
    public void Every_level_of_the_shared_table_is_known_in_its_place()
    {
        Assert.Equal(
            SharedTable.Read("levels.csv").Select(row => (row["id"], row["kind"] == "disc", row["order"], row["snomed"])),
            SpinalLevel.All.Select(level => (level.Id, level.IsDisc, level.Order.ToString(CultureInfo.InvariantCulture), level.SnomedCode)));
    }

    [Fact]
    public void Levels_are_ordered_from_the_head_down_with_discs_between_their_vertebrae()
    {
        Assert.True(SpinalLevel.Parse("C2") < SpinalLevel.Parse("C2-C3"));
        Assert.True(SpinalLevel.Parse("C2-C3") < SpinalLevel.Parse("C3"));
        Assert.True(SpinalLevel.Parse("T1") > SpinalLevel.Parse("C7-T1"));
        Assert.True(SpinalLevel.Parse("S1") >= SpinalLevel.Parse("L5-S1"));
    }

    [Theory]
    [InlineData("c0", "C0/C1")]
    [InlineData(" l4-l5 ", "L4-L5")]
    public void A_level_is_read_as_people_write_it(string text, string id) => Assert.Equal(id, SpinalLevel.Parse(text).Id);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("C1-C2")]
    [InlineData("C8")]
    [InlineData("L6")]
    public void What_is_no_level_is_not_read_as_one(string? text) => Assert.False(SpinalLevel.TryParse(text, out _));
}
