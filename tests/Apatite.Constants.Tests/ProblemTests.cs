using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Apatite.Constants.Tests;

/// <summary>What is wrong is told where it stands, and the rest is written all the same.</summary>
public sealed class ProblemTests
{
    [Theory]
    [InlineData("deep-red\twarm\tDeep red again\t", "'deep-red' gives the constant DeepRed, as line 2 does")]
    [InlineData("deep--red\twarm\tDeep red again\t", "'deep--red' gives the constant DeepRed, as line 2 does")]
    [InlineData("2-blues\tcold\tTwo blues\t", "'2-blues' gives no name of a constant")]
    [InlineData("a blue\tcold\tA blue\t", "'a blue' gives no name of a constant")]
    [InlineData("\tcold\tA blue\t", "'' gives no name of a constant")]
    [InlineData("blue\tcold\t \tBleu", "'blue' has no text_en")]
    [InlineData("blue\tcold\tBlue", "The row has 3 cells instead of 4")]
    [InlineData("", "The row has 1 cells instead of 4")]
    public void A_row_that_gives_no_constant_is_told_with_its_line(string row, string problem)
    {
        Generation generation = Generation.Of(Samples.Class(), $"{Samples.Table}{row}\ngreen\tcold\tGreen\tVert\n");
        Diagnostic told = Assert.Single(generation.Problems);
        Assert.Equal(DiagnosticSeverity.Error, told.Severity);
        Assert.Equal(problem, told.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(Generation.TablePath, told.Location.GetLineSpan().Path);
        Assert.Equal(4, told.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(["DeepRed", "SkyBlue2", "Orange", "Green"], generation.Constants.Select(constant => constant.Name));
    }

    [Theory]
    [InlineData("id\tkind\tenglish\nred\twarm\tRed\n")]
    [InlineData("")]
    public void A_table_without_English_text_is_told_on_its_first_line(string table)
    {
        Diagnostic told = Assert.Single(Generation.Of(Samples.Class(), table).Problems);
        Assert.Equal("The table has no column 'text_en'", told.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(0, told.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("\"colors.tsv\"", "There is no table 'colors.tsv' among the AdditionalFiles")]
    [InlineData("\"colours.tsv\", \"warm\", \"hot\"", "'colours.tsv' has no row of kind 'hot'")]
    public void A_class_that_asks_for_what_there_is_not_is_told_at_its_attribute(string attribute, string problem)
    {
        Diagnostic told = Assert.Single(Generation.Of(Samples.Class(attribute), Samples.Table).Problems);
        Assert.Equal(problem, told.GetMessage(CultureInfo.InvariantCulture));
        Assert.EndsWith("Colour.cs", told.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal(4, told.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null!, null!")]
    [InlineData("\"colours.tsv\", null!")]
    public void An_attribute_that_is_being_written_is_left_to_the_compiler(string attribute) =>
        Assert.Empty(Generation.Of(Samples.Class(attribute), Samples.Table).Problems);
}
