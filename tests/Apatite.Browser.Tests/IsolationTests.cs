using Apatite.Model;

namespace Apatite.Browser.Tests;

/// <summary>A report holds a patient's data: it asks nobody for anything, and works from a disk without a network.</summary>
[Collection(BrowserTests.Name)]
public class IsolationTests(BrowserFixture browser)
{
    [SkippableTheory]
    [MemberData(nameof(Reports.All), MemberType = typeof(Reports))]
    public async Task Report_AsksForNothing_AndSaysNothingInTheConsole(string name, Language language)
    {
        OpenPage report = await browser.ReportAsync(name, language);

        Assert.Empty(report.Requests);
        Assert.Empty(report.Messages);
        Assert.StartsWith("default-src 'none';", await report.Page.GetAttributeAsync("meta[http-equiv=Content-Security-Policy]", "content"), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Reports.All), MemberType = typeof(Reports))]
    public async Task Report_IsTheSameWithoutScripts(string name, Language language)
    {
        OpenPage with = await browser.ReportAsync(name, language);
        await using OpenPage without = await browser.OpenAsync(Reports.Html(name, language), new() { JavaScriptEnabled = false });

        Assert.Equal(await with.Page.InnerTextAsync("body"), await without.Page.InnerTextAsync("body"));
        Assert.Equal(0, await without.Page.Locator("script").CountAsync());
    }
}
