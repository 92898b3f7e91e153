using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Apatite.Constants.Tests;

public sealed class ConstantTests
{
    [Fact]
    public void A_row_is_a_constant_that_is_named_after_its_id()
    {
        Generation generation = Generation.Of(Samples.Class(), Samples.Table);
        Assert.Empty(generation.Problems);
        Assert.Empty(generation.Complaints);
        Assert.Equal(["DeepRed", "SkyBlue2", "Orange"], generation.Constants.Select(constant => constant.Name));
    }

    [Fact]
    public void A_class_may_take_the_rows_of_some_kinds_only() => Assert.Equal(
        ["DeepRed", "Orange"],
        Generation.Of(Samples.Class("\"colours.tsv\", \"warm\""), Samples.Table).Constants.Select(constant => constant.Name));

    [Fact]
    public void What_it_is_documented_with_is_the_English_text_as_a_sentence() => Assert.Equal(
        ["Deep red.", "Sky &amp; sea, &lt;light&gt;.", "Orange."],
        Generation.Of(Samples.Class(), Samples.Table).Constants.Select(Summary));

    [Fact]
    public void A_class_that_declares_All_lists_its_constants_in_the_order_of_the_table()
    {
        Generation generation = Generation.Of(
            Samples.Class(members: "/// <summary>Every one.</summary>\npublic static partial System.Collections.Generic.IReadOnlyList<Colour> All { get; }"),
            Samples.Table);
        Assert.Empty(generation.Complaints);
        using MemoryStream stream = new();
        generation.Whole.Emit(stream);
        Type colour = Assembly.Load(stream.ToArray()).GetType("Apatite.Sample.Colour")!;
        IEnumerable<object> all = (IEnumerable<object>)colour.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(["deep-red", "sky-blue-2", "orange"], all.Select(one => colour.GetProperty("Id")!.GetValue(one)));
    }

    private static string Summary(IFieldSymbol constant)
    {
        string xml = constant.GetDocumentationCommentXml()!;
        return xml[(xml.IndexOf("<summary>", StringComparison.Ordinal) + 9)..xml.IndexOf("</summary>", StringComparison.Ordinal)];
    }
}
