using AngleSharp.Dom;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests.Hostile;

public class HostileHtmlTests
{
    private static readonly string Harmless = new HtmlReportWriter().Serialize(HostileTexts.Saying(HostileTexts.Harmless));
    private static readonly string[] Expected = [.. HtmlTree.Of(Harmless)];
    private static readonly HashSet<string> InDrawings = [.. HtmlTree.OfDrawings(Harmless)];

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Text_ChangesNoElementAndNoAttribute(string text)
    {
        string html = new HtmlReportWriter().Serialize(HostileTexts.Saying(text));

        Assert.Equal(Expected, HtmlTree.Of(html));
        Assert.Subset(InDrawings, HtmlTree.OfDrawings(html).ToHashSet());
        Assert.DoesNotContain(html, Letters.IsHarmful);
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Reference_IsShownAsItIs_ShortAndInOneWord(string text)
    {
        using IDocument document = HtmlTree.Parse(new HtmlReportWriter().Serialize(HostileTexts.Saying(text)));

        IElement[] references = [.. document.QuerySelectorAll(".reference")];

        Assert.NotEmpty(references);
        string start = SafeText.OneLine(text[..Math.Min(text.Length, 100)]).Replace(' ', '\ufffd');
        Assert.All(references, reference =>
        {
            Assert.StartsWith(start, reference.TextContent, StringComparison.Ordinal);
            Assert.True(reference.TextContent.Length <= 160);
        });
    }

    [Fact]
    public void Reference_OfAMegabyte_IsCutShort_InEveryReport()
    {
        Assessment assessment = HostileTexts.Saying(new string('x', 1_000_000), HostileTexts.Harmless);

        Assert.All(
            (string[])
            [
                new HtmlReportWriter().Serialize(assessment), new NarrativeReportWriter().Serialize(assessment),
                new MarkdownReportWriter().Serialize(assessment), new TextReportWriter().Serialize(assessment),
            ],
            report => Assert.True(report.Length < 400_000 && report.Contains(new string('x', 159) + "…", StringComparison.Ordinal)));
    }

    [Fact]
    public void Address_OfTheWeb_IsTheOnlyLink()
    {
        using IDocument document = HtmlTree.Parse(new HtmlReportWriter().Serialize(Cases.Sample("seed-2")));

        Assert.All(document.QuerySelectorAll("a"), link => Assert.Matches("^(#source-[0-9]+|https?://.+)$", link.GetAttribute("href")!));
    }
}
