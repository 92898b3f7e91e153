using System.ComponentModel;

namespace Apatite.Model.Tests.Vocabulary;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("FR")]
    [InlineData("fr-CH")]
    public void A_tag_names_a_language_whatever_its_case_and_region(string tag) => Assert.Same(Language.French, Language.Parse(tag));

    [Theory]
    [InlineData("de")]
    [InlineData("french")]
    [InlineData("")]
    [InlineData(null)]
    public void What_the_vocabulary_has_no_column_for_is_no_language(string? tag)
    {
        Assert.False(Language.TryParse(tag, out Language? language));
        Assert.Null(language);
        Assert.Throws<FormatException>(() => Language.Parse(tag!));
    }

    [Fact]
    public void Every_language_is_there_once_English_first() => Assert.Equal(["en", "fr"], Language.All.Select(language => language.Code));

    [Fact]
    public void A_settings_file_says_it_by_its_code() =>
        Assert.Same(Language.French, TypeDescriptor.GetConverter(typeof(Language)).ConvertFromInvariantString("fr"));
}
