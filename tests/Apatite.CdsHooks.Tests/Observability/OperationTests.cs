using System.Net;
using Apatite.CdsHooks.Observability;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Apatite.CdsHooks.Tests;

public sealed class OperationTests
{
    [Fact]
    public async Task The_host_is_alive_at_once_ready_when_warm_and_no_more_when_it_stops()
    {
        using CdsHost host = new();
        HttpClient client = host.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);
        Readiness readiness = host.Services.GetRequiredService<Readiness>();

        await readiness.ExecuteTask!;

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode);
        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        Assert.Equal(HealthStatus.Unhealthy, (await readiness.CheckHealthAsync(new HealthCheckContext())).Status);
    }

    [Fact]
    public async Task An_address_that_asks_for_more_than_its_share_is_told_to_wait()
    {
        using CdsHost host = new CdsHost().With("Limits:RequestBurst", "3").With("Limits:RequestsPerSecond", "1");
        HttpClient client = host.CreateClient();
        List<HttpResponseMessage> responses = [];
        for (int i = 0; i < 10; i++)
        {
            responses.Add(await client.GetAsync(new Uri("/cds-services", UriKind.Relative)));
        }

        HttpResponseMessage refused = responses.First(response => response.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(HttpStatusCode.OK, responses[0].StatusCode);
        Assert.Equal("1", refused.Headers.GetValues("Retry-After").Single());
        Assert.Contains("too-many-requests", await refused.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_ended()
    {
        using CdsHost host = new CdsHost()
            .With("Limits:RequestTimeout", "00:00:00.2")
            .With(services => services.AddSingleton<IFeedbackHandler>(new Waiting()));
        HttpClient client = host.CreateClient();

        using HttpResponseMessage response = await client.PostAsync(
            new Uri($"{Call.PatientView}/feedback", UriKind.Relative), Call.Body(FeedbackTests.Overridden));

        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
        Assert.Contains("\"timeout\"", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_error_that_nobody_foresaw_says_nothing_of_its_message()
    {
        using CdsHost host = new CdsHost().With(services => services.AddSingleton<IFeedbackHandler>(new Failing()));
        HttpClient client = host.CreateClient();

        using HttpResponseMessage response = await client.PostAsync(
            new Uri($"{Call.PatientView}/feedback", UriKind.Relative), Call.Body(FeedbackTests.Overridden));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("internal-error", await response.Content.ReadAsStringAsync());
        Assert.Contains(host.Log.Lines, line => line.Contains("System.InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("CANARY", StringComparison.Ordinal));
    }

    private sealed class Waiting : IFeedbackHandler
    {
        public Task HandleAsync(IReadOnlyList<CardFeedback> feedback, CancellationToken cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
    }

    private sealed class Failing : IFeedbackHandler
    {
        public Task HandleAsync(IReadOnlyList<CardFeedback> feedback, CancellationToken cancellationToken) =>
            throw new InvalidOperationException($"about {feedback[0].Comment}");
    }
}
