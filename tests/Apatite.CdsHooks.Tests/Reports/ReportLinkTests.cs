using System.Net;
using System.Text.Json.Nodes;
using Apatite.CdsHooks.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.CdsHooks.Tests;

public sealed class ReportLinkTests : IDisposable
{
    private readonly CdsHost _host = new CdsHost()
        .With("PublicBaseUrl", Caller.Host).With("Reports:Enabled", "true").With("Reports:MaxCount", "3");

    [Fact]
    public async Task A_card_links_to_the_full_report_in_its_language()
    {
        HttpClient client = _host.CreateClient();
        Uri link = Link(await client.CardsAsync(Call.View("seed-2"), "fr"));

        using HttpResponseMessage report = await client.GetAsync(link);

        Assert.Matches("^http://localhost/reports/[A-Za-z0-9_-]{43}$", link.AbsoluteUri);
        Assert.Equal("text/html", report.Content.Headers.ContentType?.MediaType);
        Assert.True(report.Headers.CacheControl?.NoStore);
        Assert.Contains("""<html lang="fr">""", await report.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_report_is_gone_after_its_time()
    {
        HttpClient client = _host.CreateClient();
        Uri link = Link(await client.CardsAsync(Call.View("seed-2")));

        _host.Time.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(link)).StatusCode);
        Assert.Equal(0, _host.Services.GetRequiredService<ReportStore>().Count);
    }

    [Fact]
    public async Task The_oldest_report_makes_room()
    {
        HttpClient client = _host.CreateClient();
        Uri first = Link(await client.CardsAsync(Call.View("seed-2")));
        for (int i = 0; i < 3; i++)
        {
            Link(await client.CardsAsync(Call.View("seed-2")));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(first)).StatusCode);
        Assert.Equal(3, _host.Services.GetRequiredService<ReportStore>().Count);
    }

    [Fact]
    public async Task By_default_nothing_is_kept()
    {
        using CdsHost host = new();

        JsonNode card = (await host.CreateClient().CardsAsync(Call.View("seed-2")))[0]!;

        Assert.Null(card["links"]);
        Assert.Equal(0, host.Services.GetRequiredService<ReportStore>().Count);
    }

    public void Dispose() => _host.Dispose();

    private static Uri Link(JsonArray cards) => new((string)cards[0]!["links"]![0]!["url"]!);
}
