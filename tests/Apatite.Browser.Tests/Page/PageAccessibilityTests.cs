using Apatite.Model;
using Microsoft.Playwright;

namespace Apatite.Browser.Tests;

/// <summary>WCAG 2.1 A and AA and best practice, and narrow windows, on the empty and the filled page.</summary>
[Collection(BrowserTests.Name)]
public class PageAccessibilityTests(BrowserFixture browser, SampleHost host)
{
    [SkippableTheory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Axe_FindsNothing_InLightAndDark(Language language)
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, language);
        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Axe.AssertReadableAsync(page.Page, Axe.Everything);

        await page.ChooseCaseAsync(SeedPatient.Name);
        await page.Page.EvaluateAsync("document.querySelectorAll('#result .ranked details').forEach(item => item.open = true)");
        await Axe.AssertReadableAsync(page.Page, Axe.Everything);

        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Axe.AssertReadableAsync(page.Page, Axe.Colours);
    }

    [SkippableTheory]
    [InlineData(Language.English, 320)]
    [InlineData(Language.French, 320)]
    [InlineData(Language.French, 768)]
    public async Task Page_FitsItsWindow(Language language, int width)
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, language, new() { ViewportSize = new() { Width = width, Height = 800 } });
        await page.ChooseCaseAsync(SeedPatient.Name);

        Assert.Equal(width, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Contains("Tendin", await page.Page.InnerTextAsync(".summary-bar"), StringComparison.OrdinalIgnoreCase);
    }
}
