namespace Apatite.Model.Tests.Vocabulary;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Both = LocalizedText.Of(language => $"in {language}");

    [Fact]
    public void A_text_is_said_in_each_language()
    {
        Assert.Equal("in en", Both.In(Language.English));
        Assert.Equal("in fr", Both.In(Language.French));
        Assert.Equal("in en", Both.ToString());
    }

    [Fact]
    public void English_stands_in_for_a_language_without_words()
    {
        LocalizedText half = new(new Dictionary<Language, string> { [Language.English] = "half" });
        Assert.Equal("half", half.In(Language.French));
        Assert.Equal(LocalizedText.Same("half"), half);
    }

    [Fact]
    public void Without_English_there_is_no_text() =>
        Assert.Throws<ArgumentException>("texts", () => new LocalizedText(new Dictionary<Language, string> { [Language.French] = "demi" }));

    [Fact]
    public void Texts_are_equal_when_every_language_says_the_same()
    {
        Assert.Equal(Both, LocalizedText.Of(language => $"in {language}"));
        Assert.Equal(Both.GetHashCode(), LocalizedText.Of(language => $"in {language}").GetHashCode());
        Assert.NotEqual(Both, LocalizedText.Same("in en"));
    }
}
