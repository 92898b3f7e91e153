using Apatite.Model;
using Microsoft.Playwright;

namespace Apatite.Browser.Tests;

/// <summary>WCAG 2.1 A and AA, and what axe counts as best practice.</summary>
[Collection(BrowserTests.Name)]
public class AccessibilityTests(BrowserFixture browser)
{
    [SkippableTheory]
    [MemberData(nameof(Reports.All), MemberType = typeof(Reports))]
    public async Task Axe_FindsNothing_InLightAndDark(string name, Language language)
    {
        OpenPage report = await browser.ReportAsync(name, language);
        await report.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        string light = await report.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        await Axe.AssertReadableAsync(report.Page, Axe.Everything);

        await report.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(light, await report.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await Axe.AssertReadableAsync(report.Page, Axe.Colours);
    }
}
