using Microsoft.Playwright;

namespace Apatite.Browser.Tests;

/// <summary>One browser for all tests; each test has a context, and so a profile, of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Missing = "No Chromium or Chrome was found: install one, or name it in CHROMIUM_PATH.";

    // The sandbox needs rights that a container's root does not have; the rest keeps the browser from calling its maker.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Path is { } path)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments });
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

    /// <summary>Opens an HTML document; without a browser the test is skipped, or fails where a browser is required.</summary>
    /// <param name="html">The document.</param>
    /// <param name="options">How the browser is set up.</param>
    internal async Task<OpenPage> OpenAsync(string html, BrowserNewContextOptions? options = null)
    {
        Skip.If(browser is null && !InstalledBrowser.IsRequired, Missing);
        return await OpenPage.OpenAsync(browser ?? throw new InvalidOperationException(Missing), html, options);
    }
}

/// <summary>The tests share the browser, and so run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
