using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json.Nodes;
using Apatite.CdsHooks.Prefetch;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.CdsHooks.Tests;

/// <summary>What the host says of itself never holds what it was told of a patient.</summary>
public sealed class SilenceTests
{
    internal const string Canary = "CANARY";

    [Fact]
    public async Task No_value_of_a_request_reaches_logs_traces_or_metrics()
    {
        List<string> told = [];
        using ActivityListener traces = Traces(told);
        using MeterListener metrics = Metrics(told);
        using Answers network = new() { Otherwise = _ => new(HttpStatusCode.InternalServerError) };
        using CdsHost host = new CdsHost()
            .With("FhirServers:0:BaseUrl", "https://fhir.hospital.example/r4")
            .With(services => services.AddHttpClient(FhirClient.Name).ConfigurePrimaryHttpMessageHandler(() => network));
        HttpClient client = host.CreateClient();

        foreach (string body in Bodies())
        {
            await client.PostAsync(new Uri(Call.PatientView, UriKind.Relative), Call.Body(body));
            await client.PostAsync(new Uri(Call.Orders, UriKind.Relative), Call.Body(body));
            await client.PostAsync(new Uri("/assess", UriKind.Relative), Call.Body(body));
            await client.PostAsync(new Uri($"{Call.PatientView}/feedback", UriKind.Relative), Call.Body(body));
        }

        metrics.RecordObservableInstruments();
        Assert.Contains(told, line => line.Contains("apatite.step.duration", StringComparison.Ordinal));
        Assert.Contains(told, line => line == "assess");
        Assert.Contains(network.Addresses, address => address.Contains(Canary, StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(told, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task No_value_of_a_request_comes_back_in_a_problem()
    {
        using CdsHost host = new();
        HttpClient client = host.CreateClient();
        foreach (string body in Bodies())
        {
            using HttpResponseMessage response = await client.PostAsync(new Uri(Call.PatientView, UriKind.Relative), Call.Body(body));
            if (!response.IsSuccessStatusCode)
            {
                Assert.DoesNotContain(Canary, await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    // A patient whose every identifying value is the canary, in good and bad calls.
    internal static IEnumerable<string> Bodies()
    {
        string good = Call.View("seed-2").ToJsonString().Replace("seed-2", Canary, StringComparison.Ordinal);
        yield return good;
        yield return good.Replace("\"observations\":", "\"other\":", StringComparison.Ordinal);
        yield return good.Replace("patient-view", Canary, StringComparison.Ordinal);
        yield return good.Replace("Practitioner/COREPRACTITIONER1", $"{Canary}/{Canary}", StringComparison.Ordinal);
        yield return good.Replace("\"hook\":\"patient-view\"", $"\"hook\":{{\"{Canary}\":1}}", StringComparison.Ordinal);
        yield return good[..^1] + Canary;
        yield return good.Replace("\"valueQuantity\":{", $"\"valueQuantity\":\"{Canary}\",\"x\":{{", StringComparison.Ordinal);
        yield return good.Replace("\"birthDate\":\"", $"\"birthDate\":\"{Canary}", StringComparison.Ordinal);
        JsonObject offered = JsonNode.Parse(good)!.AsObject();
        offered["prefetch"]!.AsObject().Remove("observations");
        offered["fhirServer"] = "https://fhir.hospital.example/r4";
        offered["fhirAuthorization"] = new JsonObject
        {
            ["access_token"] = Canary,
            ["token_type"] = "Bearer",
            ["expires_in"] = 300,
            ["scope"] = Canary,
            ["subject"] = Canary,
        };
        yield return offered.ToJsonString();
    }

    private static ActivityListener Traces(List<string> told)
    {
        ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == CdsHooksTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Tell(told, [activity.OperationName, activity.DisplayName, .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}")]),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Metrics(List<string> told)
    {
        MeterListener listener = new()
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == CdsHooksTelemetry.Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Tell(told, [instrument.Name, .. Tags(tags)]));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Tell(told, [instrument.Name, .. Tags(tags)]));
        listener.Start();
        return listener;
    }

    private static string[] Tags(ReadOnlySpan<KeyValuePair<string, object?>> tags) => [.. tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")];

    private static void Tell(List<string> told, string[] lines)
    {
        lock (told)
        {
            told.AddRange(lines);
        }
    }
}
