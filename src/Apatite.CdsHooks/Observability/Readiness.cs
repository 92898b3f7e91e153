using Apatite.Model;
using Apatite.Rules;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Apatite.CdsHooks;

/// <summary>
/// Ready once the rules are compiled and have assessed a case, and no more when the host is told to stop. The rules are compiled
/// beside the start, so that liveness answers at once.
/// </summary>
internal sealed class Readiness(IDifferentialAssessor assessor, IHostApplicationLifetime lifetime) : BackgroundService, IHealthCheck
{
    public const string Name = "ready";

    private volatile bool _isWarm;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        _isWarm && !lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            assessor.Assess(ClinicalCase.FromFacts([new ClinicalFinding("warm-up", Symptom.NeckPain, Presence.Present)]), cancellationToken: stoppingToken);
            _isWarm = true;
        },
        stoppingToken);
}
