namespace Apatite.Model.Tests.Levels;

public sealed class LevelRangeTests
{
    [Theory]
    [InlineData("C2", "C2", "C2")]
    [InlineData("L4-L5", "L4-L5", "L4-L5")]
    [InlineData("C1-C3", "C1", "C3")]
    [InlineData("C1-C2", "C1", "C2")]
    [InlineData("C0-C6", "C0/C1", "C6")]
    [InlineData("T12-L2", "T12", "L2")]
    [InlineData("L2-S1", "L2", "S1")]
    public void A_range_is_read_with_both_ends(string text, string from, string to)
    {
        LevelRange range = LevelRange.Parse(text);
        Assert.Equal((from, to), (range.From.Id, range.To.Id));
    }

    [Theory]
    [InlineData("C3-C1")]
    [InlineData("C1-")]
    [InlineData("C1-C3-C5")]
    [InlineData("neck")]
    public void What_is_no_range_from_the_head_down_is_not_read_as_one(string text) => Assert.False(LevelRange.TryParse(text, out _));

    [Fact]
    public void L4_L5_names_the_disc_and_C1_C3_everything_between()
    {
        Assert.True(LevelRange.Parse("L4-L5").IsDisc);
        Assert.False(LevelRange.Parse("C1-C3").IsDisc);
        Assert.True(LevelRange.Parse("C2-C3").IsWithin(LevelRange.Parse("C1-C3")));
    }

    [Theory]
    [InlineData("C1-C3", "C3-C5", true)]
    [InlineData("C1-C3", "C2-C6", true)]
    [InlineData("C1-C3", "C4-C6", false)]
    [InlineData("L4-L5", "L4", false)]
    [InlineData("L4-L5", "L4-S1", true)]
    public void Ranges_overlap_when_they_share_a_level(string one, string other, bool expected)
    {
        // L4-L5 alone is the disc and does not hold L4.
        Assert.Equal(expected, LevelRange.Parse(one).Overlaps(LevelRange.Parse(other)));
        Assert.Equal(expected, LevelRange.Parse(other).Overlaps(LevelRange.Parse(one)));
    }

    [Theory]
    [InlineData("L4-L5", "L4", true)]
    [InlineData("L4-L5", "L5", true)]
    [InlineData("L4-L5", "L3", false)]
    [InlineData("L4", "L5", false)]
    public void A_disc_touches_its_vertebrae_only(string one, string other, bool expected)
    {
        Assert.Equal(expected, LevelRange.Parse(one).Touches(LevelRange.Parse(other)));
        Assert.Equal(expected, LevelRange.Parse(other).Touches(LevelRange.Parse(one)));
    }
}
