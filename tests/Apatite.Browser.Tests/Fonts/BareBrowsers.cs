namespace Apatite.Browser.Tests;

/// <summary>Browsers on bare machines: each finds one family of letters alone. They are started when a test first asks for them.</summary>
public sealed class BareBrowsers : IAsyncLifetime
{
    /// <summary>The widest family that is common, and one that is as wide as Arial and Helvetica.</summary>
    public static readonly string[] Families = ["DejaVu Sans", "Liberation Sans"];

    private readonly Dictionary<string, Bare> started = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (Bare bare in started.Values)
        {
            await bare.Browser.DisposeAsync();
            bare.Letters.Dispose();
        }
    }

    /// <summary>The browser that finds a family alone; without that family, the test is skipped, or fails where a browser is required.</summary>
    /// <param name="family">The family.</param>
    internal async Task<BrowserFixture> WithOnlyAsync(string family)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Letters can be hidden only where fontconfig finds them.");
        if (!started.TryGetValue(family, out Bare? bare))
        {
            OneFamily letters = new(family);
            BrowserFixture browser = new(letters);
            await browser.InitializeAsync();
            bare = new Bare(letters, browser, await WidthOfMAsync(browser, $"\"{family}\"") > 0);
            started.Add(family, bare);
        }

        string missing = $"{family} is not installed.";
        Skip.If(!bare.IsInstalled && !InstalledBrowser.IsRequired, missing);
        Assert.True(bare.IsInstalled, missing);
        return bare.Browser;
    }

    /// <summary>How wide an m is that is a thousand pixels high.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="family">The family that is asked for.</param>
    internal static async Task<int> WidthOfMAsync(BrowserFixture browser, string family)
    {
        await using OpenPage page = await browser.OpenAsync("<!DOCTYPE html><title>m</title>");
        return await page.Page.EvaluateAsync<int>(
            "family => { const pen = document.createElement('canvas').getContext('2d'); pen.font = `1000px ${family}`; return Math.round(pen.measureText('m').width); }",
            family);
    }

    private sealed record Bare(OneFamily Letters, BrowserFixture Browser, bool IsInstalled);
}
