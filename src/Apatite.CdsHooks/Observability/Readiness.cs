using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Apatite.CdsHooks.Observability;

/// <summary>
/// Ready once a made-up call has been answered, and no more when the host is told to stop. The warm-up runs beside the start, so
/// that liveness answers at once.
/// </summary>
internal sealed class Readiness(WarmUp warmUp, IHostApplicationLifetime lifetime) : BackgroundService, IHealthCheck
{
    public const string Name = "ready";

    private volatile bool _isWarm;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        _isWarm && !lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        async () =>
        {
            await warmUp.RunAsync(stoppingToken);
            _isWarm = true;
        },
        stoppingToken);
}
