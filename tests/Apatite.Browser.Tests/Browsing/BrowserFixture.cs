using Apatite.Model;
using Microsoft.Playwright;

namespace Apatite.Browser.Tests;

/// <summary>One browser for all tests, in which each report of a sample is opened once.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Missing = "No Chromium or Chrome was found: install one, or name it in CHROMIUM_PATH.";

    // The sandbox needs rights that a container's root does not have; the rest keeps the browser from calling its maker.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly Dictionary<(string Name, Language Language), OpenPage> reports = [];
    private readonly OneFamily? letters;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public BrowserFixture()
    {
    }

    /// <summary>A browser that finds no other letters.</summary>
    internal BrowserFixture(OneFamily letters) => this.letters = letters;

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Path is { } path)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments, Env = letters?.Environment });
        }
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>The report of a sample. Tests share it: what a test needs of the window, such as its width, it sets first.</summary>
    /// <param name="name">The sample.</param>
    /// <param name="language">The language.</param>
    internal async Task<OpenPage> ReportAsync(string name, Language language)
    {
        if (!reports.TryGetValue((name, language), out OpenPage? report))
        {
            report = await OpenAsync(Reports.Html(name, language));
            reports.Add((name, language), report);
        }

        return report;
    }

    /// <summary>Opens an HTML document in a profile of its own; without a browser the test is skipped, or fails where a browser is required.</summary>
    /// <param name="html">The document.</param>
    /// <param name="options">How the browser is set up.</param>
    internal Task<OpenPage> OpenAsync(string html, BrowserNewContextOptions? options = null) => OpenPage.OpenAsync(Browser(), html, options);

    /// <summary>Opens a drawing that stands alone.</summary>
    /// <param name="svg">The drawing.</param>
    internal Task<OpenPage> OpenDrawingAsync(string svg) => OpenPage.OpenAsync(Browser(), svg, options: null, OpenPage.Svg);

    /// <summary>A profile of its own, in which a page of a server can be opened.</summary>
    /// <param name="options">How the browser is set up.</param>
    internal Task<IBrowserContext> ContextAsync(BrowserNewContextOptions options) => Browser().NewContextAsync(options);

    private IBrowser Browser()
    {
        Skip.If(browser is null && !InstalledBrowser.IsRequired, Missing);
        return browser ?? throw new InvalidOperationException(Missing);
    }
}

/// <summary>The tests share the browser, and so run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>, ICollectionFixture<BareBrowsers>, ICollectionFixture<SampleHost>
{
    public const string Name = "browser";
}
