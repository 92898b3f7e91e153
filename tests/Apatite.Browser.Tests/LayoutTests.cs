using Apatite.Model;

namespace Apatite.Browser.Tests;

/// <summary>From a telephone, or a browser at 400 %, to a reading room's screen.</summary>
[Collection(BrowserTests.Name)]
public class LayoutTests(BrowserFixture browser)
{
    private static readonly int[] Widths = [320, 768, 1280];

    [SkippableTheory]
    [MemberData(nameof(Reports.All), MemberType = typeof(Reports))]
    public async Task Report_NeverScrollsSideways(string name, Language language)
    {
        OpenPage report = await browser.ReportAsync(name, language);
        foreach (int width in Widths)
        {
            await report.Page.SetViewportSizeAsync(width, 800);

            Assert.Equal(width, await report.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            Assert.Empty(await report.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > innerWidth).map(element => element.outerHTML)"));
        }
    }
}
