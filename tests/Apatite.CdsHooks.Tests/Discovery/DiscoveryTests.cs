using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Snapshooter.Xunit;

namespace Apatite.CdsHooks.Tests;

public sealed class DiscoveryTests(CdsHost host) : IClassFixture<CdsHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Discovery_lists_the_services_with_their_prefetch()
    {
        JsonNode discovery = JsonNode.Parse(await _client.GetStringAsync(new Uri("/cds-services", UriKind.Relative)))!;

        Assert.Equal(["patient-view", "order-select", "order-sign"], discovery["services"]!.AsArray().Select(service => (string)service!["hook"]!));
        Assert.All(discovery["services"]!.AsArray(), service => Assert.All(
            service!["prefetch"]!.AsObject(),
            template => Assert.Matches(new Regex(@"^[A-Z][A-Za-z]+(/\{\{context\.patientId\}\}|\?patient=\{\{context\.patientId\}\}(&_(count|sort)=[-a-z0-9]+)*)$"), (string)template.Value!)));
        Snapshot.Match(discovery.ToJsonString(new() { WriteIndented = true }));
    }

    [Fact]
    public async Task A_browser_may_call_from_an_allowed_origin()
    {
        using HttpRequestMessage preflight = new(HttpMethod.Options, Call.PatientView);
        preflight.Headers.Add("Origin", "http://127.0.0.1:8080");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");

        using HttpResponseMessage response = await _client.SendAsync(preflight);

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("authorization", response.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_browser_may_not_call_from_another_origin()
    {
        using CdsHost closed = new CdsHost().With("CorsOrigins:0", "https://ehr.hospital.example");
        using HttpRequestMessage request = new(HttpMethod.Get, "/cds-services");
        request.Headers.Add("Origin", "https://elsewhere.example");

        using HttpResponseMessage response = await closed.CreateClient().SendAsync(request);

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }
}
