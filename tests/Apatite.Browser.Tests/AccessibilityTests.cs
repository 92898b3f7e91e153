using Apatite.Model;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Apatite.Browser.Tests;

/// <summary>WCAG 2.1 A and AA, and what axe counts as best practice.</summary>
[Collection(BrowserTests.Name)]
public class AccessibilityTests(BrowserFixture browser)
{
    private static readonly AxeRunOptions Everything = Only(RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"));

    // The other rules do not look at colours.
    private static readonly AxeRunOptions Colours = Only(RunOnlyOptions.Rules("color-contrast"));

    [SkippableTheory]
    [MemberData(nameof(Reports.All), MemberType = typeof(Reports))]
    public async Task Axe_FindsNothing_InLightAndDark(string name, Language language)
    {
        OpenPage report = await browser.ReportAsync(name, language);
        await report.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        string light = await report.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        AssertNone(await report.Page.RunAxe(Everything));

        await report.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(light, await report.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        AssertNone(await report.Page.RunAxe(Colours));
    }

    // To describe what passed takes longer than to find what fails.
    private static AxeRunOptions Only(RunOnlyOptions rules) => new()
    {
        RunOnly = rules,
        ResultTypes = [ResultType.Violations, ResultType.Incomplete],
    };

    /// <summary>What axe could not decide is not decided either.</summary>
    private static void AssertNone(AxeResult result)
    {
        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.Concat(result.Incomplete).Select(item => $"{item.Id}: {item.Help} {string.Join(" | ", item.Nodes.Take(5).Select(node => node.Html))}"));
    }
}
