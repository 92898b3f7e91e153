using System.Net;
using System.Text.Json;
using Apatite.Model;

namespace Apatite.Browser.Tests;

/// <summary>What the page asks its host for.</summary>
[Collection(BrowserTests.Name)]
public sealed class PageEndpointTests(SampleHost host) : IDisposable
{
    private readonly HttpClient http = new();

    [Theory]
    [InlineData("en", "Neck pain")]
    [InlineData("fr", "Cervicalgie")]
    public async Task Vocabulary_HoldsEveryConceptThatTheFormAsksFor(string language, string neckPain)
    {
        JsonElement vocabulary = await JsonAsync($"vocabulary?lang={language}");

        Dictionary<string, string> words = vocabulary.GetProperty("concepts").EnumerateArray()
            .ToDictionary(concept => concept.GetProperty("id").GetString()!, concept => concept.GetProperty("display").GetString()!);
        Assert.Equal(neckPain, words["neck-pain"]);
        Assert.Equal(VocabularyTable.All.Count(entry => entry.Kind != "patient"), words.Count);
        Assert.Equal(SpinalLevel.All.Select(level => level.Id), vocabulary.GetProperty("levels").EnumerateArray().Select(level => level.GetProperty("id").GetString()));
        JsonElement crp = Assert.Single(vocabulary.GetProperty("labs").EnumerateArray(), lab => lab.GetProperty("id").GetString() == "crp");
        Assert.Equal("mg/L", crp.GetProperty("units")[0].GetString());
        Assert.Equal(
            ["onset-acute", "onset-chronic", "onset-subacute"],
            vocabulary.GetProperty("attributes").GetProperty("onset").EnumerateArray().Select(code => code.GetString()));
    }

    [Theory]
    [InlineData("vocabulary?lang=en")]
    [InlineData("cases")]
    [InlineData("")]
    public async Task WhatDidNotChange_IsNotSentAgain(string path)
    {
        using HttpResponseMessage first = await http.GetAsync(new Uri(await host.AddressAsync(), path));
        using HttpRequestMessage again = new(HttpMethod.Get, first.RequestMessage!.RequestUri);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await http.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task EveryCaseOfTheList_IsServed_AndNothingElse()
    {
        JsonElement[] cases = [.. (await JsonAsync("cases")).EnumerateArray()];

        Assert.Equal(277, cases.Length);
        Assert.All(cases.Take(7), item => Assert.True(item.GetProperty("isSeed").GetBoolean()));
        Assert.Equal(47, Assert.Single(cases, item => item.GetProperty("id").GetString() == "seed-2").GetProperty("ageYears").GetInt32());
        Assert.Equal("Bundle", (await JsonAsync("cases/seed-2")).GetProperty("resourceType").GetString());
        foreach (string path in (string[])["cases/nobody", "cases/..%2Fappsettings", "cases/expected"])
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri(await host.AddressAsync(), path));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task Page_MayRunAndLoadNothingFromElsewhere()
    {
        using HttpResponseMessage response = await http.GetAsync(await host.AddressAsync());

        string policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    public void Dispose() => http.Dispose();

    private async Task<JsonElement> JsonAsync(string path)
    {
        using JsonDocument document = JsonDocument.Parse(await http.GetStringAsync(new Uri(await host.AddressAsync(), path)));
        return document.RootElement.Clone();
    }
}
