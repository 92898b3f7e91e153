using System.Text.Json.Nodes;

namespace Apatite.CdsHooks.Tests;

public sealed class AssessTests(CdsHost host) : IClassFixture<CdsHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Theory]
    [InlineData(null, "application/json", "{")]
    [InlineData("*/*", "application/json", "{")]
    [InlineData("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "text/html", "<!DOCTYPE html>")]
    [InlineData("application/fhir+json", "application/fhir+json", "{\"resourceType\":\"Bundle\"")]
    [InlineData("text/markdown", "text/markdown", "# Spinal apatite")]
    [InlineData("text/plain;q=0.5,text/markdown;q=0.1", "text/plain", "Spinal apatite")]
    public async Task The_answer_comes_in_the_format_that_the_caller_likes_best(string? accept, string type, string start)
    {
        using HttpResponseMessage response = await SendAsync("/assess", accept);

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(start, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_answer_comes_in_French_by_header_or_parameter()
    {
        using HttpResponseMessage byHeader = await SendAsync("/assess", null, "de, fr-CH;q=0.8, en;q=0.2");
        using HttpResponseMessage byParameter = await SendAsync("/assess?lang=fr", null);

        Assert.Contains("Tendinopathie", await byHeader.Content.ReadAsStringAsync());
        Assert.Contains("Tendinopathie", await byParameter.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Moment_and_trace_are_the_callers()
    {
        using HttpResponseMessage response = await SendAsync("/assess?asOf=2030-01-01T00:00:00Z&trace=true", null);

        JsonNode assessment = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal("2030-01-01T00:00:00Z", (string)assessment["asOf"]!);
        Assert.NotEmpty(assessment["trace"]!.AsArray());
        Assert.Contains(assessment["input"]!["ignored"]!.AsArray(), item => (string)item!["reason"]! == "outside-time-window");
    }

    [Fact]
    public async Task The_page_of_a_report_may_run_and_load_nothing()
    {
        using HttpResponseMessage response = await SendAsync("/assess", "text/html");

        Assert.StartsWith("default-src 'none'; style-src 'unsafe-inline'", response.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task OpenAPI_describes_the_endpoints_that_are_no_hooks()
    {
        JsonNode document = JsonNode.Parse(await _client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;

        Assert.Equal(["/assess"], document["paths"]!.AsObject().Select(path => path.Key));
        Assert.Equal(
            ["asOf", "lang", "strict", "trace"],
            document["paths"]!["/assess"]!["post"]!["parameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!).Order());
    }

    private Task<HttpResponseMessage> SendAsync(string address, string? accept, string? language = null)
    {
        HttpRequestMessage request = new(HttpMethod.Post, address) { Content = Call.Body(SampleCase.Bundle("seed-2"), "application/fhir+json") };
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        if (language is not null)
        {
            request.Headers.AcceptLanguage.ParseAdd(language);
        }

        return _client.SendAsync(request);
    }
}
