using Apatite.Cli.Usage;

namespace Apatite.Cli.Tests;

public class NearMatchesTests
{
    private static readonly (string Id, string Words)[] Known =
    [
        ("neck-pain", "Neck pain Cervicalgie"), ("neck-stiffness", "Neck stiffness Raideur de nuque"), ("fever", "Fever Fièvre"), ("RCT-CT-01", ""), ("RCT-CT-02", ""),
    ];

    [Theory]
    [InlineData("fevr", "fever")]
    [InlineData("neck pain", "neck-pain")]
    [InlineData("stiffness", "neck-stiffness")]
    [InlineData("raideur", "neck-stiffness")]
    [InlineData("rct-ct-1", "RCT-CT-01")]
    public void slip_of_the_pen_part_or_words_find_the_id(string word, string expected) => Assert.Equal(expected, NearMatches.Of(word, Known).First());

    [Fact]
    public void nothing_near_asks_nothing() => Assert.Empty(NearMatches.Question("zzzzzzzzzz", Known));

    [Fact]
    public void question_names_the_nearest() => Assert.Equal(" (did you mean fever?)", NearMatches.Question("feverr", Known));
}
