using Apatite.Model;

namespace Apatite.Browser.Tests;

/// <summary>A case without a mouse.</summary>
[Collection(BrowserTests.Name)]
public class KeyboardTests(BrowserFixture browser, SampleHost host)
{
    private const int MostStops = 200;

    [SkippableFact]
    public async Task SmallCase_IsEnteredByKeysAlone()
    {
        await using CasePage page = await CasePage.OpenAsync(browser, host, Language.English);

        await TabToAsync(page, "#f-age");
        await page.Page.Keyboard.TypeAsync("50");
        await TabToAsync(page, "input[name='f-neck-pain']");
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await TabToAsync(page, "#f-onset");
        await page.Page.Keyboard.TypeAsync("acute");
        await TabToAsync(page, ".level");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("Space");
        Assert.Equal("C1", await page.Page.InputValueAsync("#f-level"));
        Assert.Equal("C2", await page.Page.InputValueAsync("#f-level-to"));
        await TabToAsync(page, "#f-finding");
        await page.Page.Keyboard.TypeAsync("Calcification");
        await TabToAsync(page, "#f-structure");
        await page.Page.Keyboard.TypeAsync("Longus colli");
        await TabToAsync(page, "#add-finding");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.SettleAsync();

        string conclusion = await page.Conclusion.InnerTextAsync();
        Assert.Contains("Retropharyngeal calcific tendinitis", conclusion, StringComparison.Ordinal);
        Assert.Contains("Retropharyngeal abscess", conclusion, StringComparison.Ordinal);

        await TabToAsync(page, "#result .ranked summary");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Page.Locator("#result .ranked details[open] .evidence li").First.IsVisibleAsync());
    }

    /// <summary>Presses Tab until an element has the focus; it must be seen to have it.</summary>
    private static async Task TabToAsync(CasePage page, string selector)
    {
        for (int stop = 0; stop < MostStops; stop++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            if (await page.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                Assert.True(await page.Page.EvaluateAsync<bool>(
                    "() => getComputedStyle(document.activeElement.closest('.choice') ?? document.activeElement).outlineStyle !== 'none'"));
                return;
            }
        }

        Assert.Fail($"Tab does not lead to {selector}.");
    }
}
