using System.Text;
using System.Text.Json;
using Apatite.Model;
using Microsoft.Playwright;

namespace Apatite.Browser.Tests;

/// <summary>The page in a profile of its own: what a user does with it, what it shows, and what it asked for and complained about.</summary>
internal sealed class CasePage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private CasePage(IBrowserContext context, IPage page, Uri host)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Messages.Add(message.Text);
        page.PageError += (_, error) => Messages.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            Messages.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        context.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal) && !request.Url.StartsWith(host.AbsoluteUri, StringComparison.Ordinal))
            {
                Elsewhere.Add(request.Url);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Addresses of other hosts that were asked.</summary>
    public List<string> Elsewhere { get; } = [];

    /// <summary>What stands in the console, errors and dialogs.</summary>
    public List<string> Messages { get; } = [];

    public ILocator Conclusion => Page.Locator("#result .conclusion");

    public ILocator OpenDangers => Page.Locator("#result .open-dangers");

    public static async Task<CasePage> OpenAsync(BrowserFixture browser, SampleHost host, Language language, BrowserNewContextOptions? options = null)
    {
        Uri address = await host.AddressAsync();
        IBrowserContext context = await browser.ContextAsync(options ?? new());
        CasePage open = new(context, await context.NewPageAsync(), address);
        await open.Page.GotoAsync($"{address}#lang={(language == Language.French ? "fr" : "en")}");
        await open.Page.Locator("#form").WaitForAsync();
        return open;
    }

    /// <summary>Answers for a symptom, a sign, history or a medicine.</summary>
    public Task AnswerAsync(string concept, bool present) =>
        Page.CheckAsync($"input[name='f-{concept}'][value={(present ? "present" : "absent")}]");

    public Task SelectAsync(string field, string value) => Page.SelectOptionAsync($"#{field}", value);

    public async Task ChooseCaseAsync(string name)
    {
        await SelectAsync("chosen-case", name);
        await SettleAsync();
    }

    /// <summary>Waits until what was entered last is assessed and shown.</summary>
    public Task SettleAsync() => Page.Locator("#result-place[aria-busy=false]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>The differential as the page shows it: diagnosis, category, danger and weight in each line.</summary>
    public Task<string[]> RankingAsync() => Page.EvaluateAsync<string[]>(
        """
        [...document.querySelectorAll('#result .ranked > li')]
          .map(item => [item.dataset.diagnosis, item.dataset.category, item.dataset.danger, item.querySelector('.total').textContent].join(' '))
        """);

    /// <summary>Opens a file by the file picker.</summary>
    public async Task OpenFileAsync(string text)
    {
        await Page.SetInputFilesAsync("#file", new FilePayload { Name = "case.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) });
        await SettleAsync();
    }

    /// <summary>Presses a button that saves a file.</summary>
    public async Task<string> SavedAsync(string button)
    {
        IDownload download = await Page.RunAndWaitForDownloadAsync(() => Page.ClickAsync($"#{button}"));
        using StreamReader reader = new(await download.CreateReadStreamAsync());
        return await reader.ReadToEndAsync();
    }

    public async Task<JsonDocument> SavedCaseAsync() => JsonDocument.Parse(await SavedAsync("save-case"));

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
