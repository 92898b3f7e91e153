using Apatite.Model;
using Microsoft.Playwright;

namespace Apatite.Browser.Tests;

/// <summary>WCAG 2.1 A and AA and best practice, and narrow windows, on the empty and the filled page.</summary>
[Collection(BrowserTests.Name)]
public class PageAccessibilityTests(BrowserFixture browser, SampleHost host)
{
    [SkippableTheory]
    [InlineData("en", "")]
    [InlineData("fr", "")]
    [InlineData("en", "seed-1")]
    [InlineData("fr", SeedPatient.Name)]
    public async Task Axe_FindsNothing_InLightAndDark(string language, string name)
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.Parse(language), new() { ColorScheme = ColorScheme.Light });
        if (name is not "")
        {
            await page.ChooseCaseAsync(name);
            await page.Page.EvaluateAsync("document.querySelector('#result .ranked details').open = true");
        }

        await Axe.AssertReadableAsync(page.Page, Axe.Everything);
        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Axe.AssertReadableAsync(page.Page, Axe.Colours);
    }

    [SkippableFact]
    public async Task Page_FitsEveryWindow_AndKeepsTheConclusionInSight()
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.French);
        await page.ChooseCaseAsync(SeedPatient.Name);

        foreach (int width in (int[])[320, 360, 768, 1280])
        {
            await page.Page.SetViewportSizeAsync(width, 800);
            Assert.Equal(width, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            ILocator conclusion = width < 1024 ? page.Page.Locator(".summary-bar") : page.Conclusion;
            Assert.Contains("Tendinopathie calcifiante", await conclusion.InnerTextAsync(), StringComparison.Ordinal);
            Assert.True((await conclusion.BoundingBoxAsync())!.Y < 800);
        }
    }
}
