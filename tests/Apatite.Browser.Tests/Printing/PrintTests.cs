using System.Text.Json;
using Apatite.Model;

namespace Apatite.Browser.Tests;

/// <summary>A report that is printed or filed as PDF must say all that the screen says.</summary>
[Collection(BrowserTests.Name)]
public class PrintTests(BrowserFixture browser)
{
    // Every text that is shown, in the order of the document, and whether it is a heading.
    private const string ShownTexts =
        """
        (() => {
          const texts = [], range = document.createRange(), walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            range.selectNodeContents(walker.currentNode);
            if (range.getClientRects().length > 0)
              texts.push({ text: walker.currentNode.data, heading: walker.currentNode.parentElement.closest('h1,h2,h3,h4,h5,h6') !== null });
          }
          return texts;
        })()
        """;

    [SkippableTheory]
    [MemberData(nameof(Reports.All), MemberType = typeof(Reports))]
    public async Task Paper_HoldsEveryText_BetweenItsMargins(string name, Language language)
    {
        OpenPage report = await browser.ReportAsync(name, language);

        PrintedReport printed = await PrintAsync(report);

        Assert.Equal(string.Concat((await ShownAsync(report)).Select(shown => shown.Text)), printed.Text);
        Assert.Equal(Enumerable.Range(1, printed.Margins.Count).Select(page => $"{page}/{printed.Margins.Count}"), printed.Margins);
        Assert.All(printed.Sizes, size => Assert.Equal((210, 297), size));
    }

    [SkippableTheory]
    [MemberData(nameof(Reports.All), MemberType = typeof(Reports))]
    public async Task Headings_StandOnThePageOfWhatTheyHead(string name, Language language)
    {
        OpenPage report = await browser.ReportAsync(name, language);

        PrintedReport printed = await PrintAsync(report);

        int end = 0;
        foreach ((string text, bool isHeading) in await ShownAsync(report))
        {
            end += text.Length;
            if (isHeading)
            {
                Assert.True(printed.PageOf(end - 1) == printed.PageOf(end), $"\"{text}\" ends page {printed.PageOf(end - 1)}");
            }
        }
    }

    private static async Task<PrintedReport> PrintAsync(OpenPage report) =>
        PrintedReport.Read(await report.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));

    private static async Task<IReadOnlyList<(string Text, bool IsHeading)>> ShownAsync(OpenPage report) =>
    [
        .. (await report.EvaluateAsync<JsonElement>(ShownTexts)).EnumerateArray()
            .Select(shown => (PrintedReport.Compact(shown.GetProperty("text").GetString()!), shown.GetProperty("heading").GetBoolean()))
            .Where(shown => shown.Item1 is not ""),
    ];
}
