using Apatite.CdsHooks;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Apatite.CdsHost;

/// <summary>
/// Sends metrics and traces to a collector, if one is configured. Only the library's own spans are sent: those of the web server
/// and of its clients carry addresses, and addresses carry ids.
/// </summary>
internal static class TelemetryExport
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetryExport(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("apatite-cds-host"))
            .WithMetrics(metrics => metrics.AddMeter(CdsHooksTelemetry.Name, "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime").AddOtlpExporter())
            .WithTracing(traces => traces.AddSource(CdsHooksTelemetry.Name).AddOtlpExporter());
    }
}
