using Microsoft.Playwright;

namespace Apatite.Browser.Tests;

/// <summary>A document in the browser, and what it asked for or complained about while it was open.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    public const string Html = "text/html";
    public const string Svg = "image/svg+xml";

    private const string Address = "https://report.example/";

    private readonly IBrowserContext context;

    private OpenPage(IBrowserContext context, IPage page)
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
    }

    public IPage Page { get; }

    /// <summary>The addresses that the document asked for, itself left out.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What stands in the console, errors and dialogs.</summary>
    public List<string> Messages { get; } = [];

    public static async Task<OpenPage> OpenAsync(IBrowser browser, string text, BrowserNewContextOptions? options, string contentType = Html)
    {
        IBrowserContext context = await browser.NewContextAsync(options);
        OpenPage open = new(context, await context.NewPageAsync());
        // The document is handed over without a server; nothing else is answered.
        await context.RouteAsync("**/*", route => open.AnswerAsync(route, text, contentType));
        await open.Page.GotoAsync(Address);
        return open;
    }

    public Task<T> EvaluateAsync<T>(string script) => Page.EvaluateAsync<T>(script);

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private Task AnswerAsync(IRoute route, string text, string contentType)
    {
        if (route.Request.Url == Address)
        {
            return route.FulfillAsync(new RouteFulfillOptions { ContentType = $"{contentType}; charset=utf-8", Body = text });
        }

        Requests.Add(route.Request.Url);
        return route.AbortAsync();
    }
}
