using AngleSharp.Dom;
using Apatite.Model;
using Markdig;

namespace Apatite.Reporting.Tests.Hostile;

/// <summary>Whatever a Markdown dialect reads as markup, read by a renderer that has all of them on and lets HTML through.</summary>
public class HostileMarkdownTests
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().UseSmartyPants().Build();

    private static readonly string[] Expected = [.. HtmlTree.Of(Rendered(HostileTexts.Harmless))];

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Text_ChangesNoElementAndNoAttribute(string text) => Assert.Equal(Expected, HtmlTree.Of(Rendered(text)));

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Text_HidesNothing(string text) => Assert.DoesNotContain(new MarkdownReportWriter().Serialize(HostileTexts.Saying(text)), Letters.IsHarmful);

    [Fact]
    public void Sources_StayLinks()
    {
        using IDocument html = HtmlTree.Parse(new HtmlReportWriter().Serialize(Cases.Sample("seed-2")));
        using IDocument markdown = HtmlTree.Parse(Markdown.ToHtml(new MarkdownReportWriter().Serialize(Cases.Sample("seed-2")), Everything));

        string[] links = [.. markdown.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)];

        Assert.NotEmpty(links);
        Assert.Equal(html.QuerySelectorAll("a[href^=http]").Select(link => link.GetAttribute("href")!), links);
    }

    private static string Rendered(string text) => Markdown.ToHtml(new MarkdownReportWriter().Serialize(HostileTexts.Saying(text)), Everything);
}
