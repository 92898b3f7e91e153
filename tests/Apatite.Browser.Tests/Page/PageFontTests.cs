using Apatite.Model;

namespace Apatite.Browser.Tests;

/// <summary>The names of the levels in the form's picture find room in any letters.</summary>
[Collection(BrowserTests.Name)]
public class PageFontTests(BareBrowsers browsers, SampleHost host)
{
    [SkippableTheory]
    [MemberData(nameof(FontTests.FamiliesAndLanguages), MemberType = typeof(FontTests))]
    public async Task EveryLevel_IsNamedInFull(string family, Language language)
    {
        BrowserFixture browser = await browsers.WithOnlyAsync(family);
        await using CasePage page = await CasePage.OpenAsync(browser, host, language);
        await page.Page.EvaluateAsync("document.querySelectorAll('#form details').forEach(section => { section.open = true; })");

        foreach (string region in (string[])["cervical", "thoracic", "lumbar"])
        {
            await page.SelectAsync("spine-region", region);
            foreach (int width in (int[])[320, 1280])
            {
                await page.Page.SetViewportSizeAsync(width, 800);
                Assert.True(await page.Page.Locator(".spine-drawing text").CountAsync() > 10);
                Assert.Empty(await DrawingTexts.MisplacedAsync(page.Page, margin: 0));
            }
        }
    }
}
