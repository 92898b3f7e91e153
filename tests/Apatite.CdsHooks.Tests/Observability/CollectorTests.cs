using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Apatite.CdsHooks.Tests;

/// <summary>What the sample host sends to a collector of OpenTelemetry, read off the wire.</summary>
public sealed class CollectorTests
{
    [Fact]
    public async Task A_collector_gets_counts_and_durations_and_no_word_of_a_patient()
    {
        ConcurrentDictionary<string, string> sent = new();
        await using WebApplication collector = await CollectAsync(sent);
        using CdsHost host = new CdsHost()
            .WithHost("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.Single())
            .WithHost("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        HttpClient client = host.CreateClient();
        foreach (string body in SilenceTests.Bodies())
        {
            await client.PostAsync(new Uri(Call.PatientView, UriKind.Relative), Call.Body(body));
        }

        Assert.True(host.Services.GetRequiredService<MeterProvider>().ForceFlush(10_000));
        Assert.True(host.Services.GetRequiredService<TracerProvider>().ForceFlush(10_000));

        // Protobuf holds its texts as they are.
        Assert.Equal(["/v1/metrics", "/v1/traces"], sent.Keys.Order(StringComparer.Ordinal));
        Assert.All(
            ["apatite.calls", "apatite.cards", "apatite.refusals", "apatite.step.duration", "wrong-hook"],
            name => Assert.Contains(name, sent["/v1/metrics"], StringComparison.Ordinal));
        Assert.All(["read", "assess", "write"], name => Assert.Contains(name, sent["/v1/traces"], StringComparison.Ordinal));
        Assert.All(sent.Values, bytes => Assert.DoesNotContain(SilenceTests.Canary, bytes, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<WebApplication> CollectAsync(ConcurrentDictionary<string, string> sent)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebApplication collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("/v1/{kind}", async (HttpContext http) =>
        {
            using MemoryStream body = new();
            await http.Request.Body.CopyToAsync(body);
            string text = Encoding.Latin1.GetString(body.ToArray());
            sent.AddOrUpdate(http.Request.Path, text, (_, earlier) => earlier + text);
        });
        await collector.StartAsync();
        return collector;
    }
}
