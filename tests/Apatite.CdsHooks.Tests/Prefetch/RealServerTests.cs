using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Apatite.CdsHooks.Tests;

/// <summary>The host's own client against a server on this machine.</summary>
public sealed class RealServerTests
{
    [Fact]
    public async Task A_redirect_is_not_followed_even_to_the_same_server()
    {
        int followed = 0;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using WebApplication server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.MapGet("/fhir/Observation", () => Results.Redirect("/elsewhere"));
        server.MapGet("/elsewhere", () => followed++);
        await server.StartAsync();
        string address = $"{server.Urls.Single()}/fhir";
        using CdsHost host = new CdsHost().With("FhirServers:0:BaseUrl", address);
        JsonObject call = FhirFetchTests.Offer(Call.View("seed-2"));
        call["fhirServer"] = address;
        call["prefetch"]!.AsObject().Remove("observations");

        using HttpResponseMessage response = await host.CreateClient().PostAsync(new Uri(Call.PatientView, UriKind.Relative), Call.Body(call));

        Assert.Equal(HttpStatusCode.PreconditionFailed, response.StatusCode);
        Assert.Contains("fetch-failed", await response.Content.ReadAsStringAsync());
        Assert.Equal(0, followed);
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("/fhir/Observation", StringComparison.Ordinal));
    }
}
