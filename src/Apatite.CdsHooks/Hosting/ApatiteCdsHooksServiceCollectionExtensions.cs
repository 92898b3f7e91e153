using System.Diagnostics.Metrics;
using Apatite.CdsHooks;
using Apatite.CdsHooks.Answering;
using Apatite.CdsHooks.Assessing;
using Apatite.CdsHooks.Configuration;
using Apatite.CdsHooks.Feedback;
using Apatite.CdsHooks.Hosting;
using Apatite.CdsHooks.Observability;
using Apatite.CdsHooks.Orders;
using Apatite.CdsHooks.Prefetch;
using Apatite.CdsHooks.Reports;
using Apatite.CdsHooks.Security;
using Apatite.Rules;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the CDS Hooks services.</summary>
public static class ApatiteCdsHooksServiceCollectionExtensions
{
    /// <summary>
    /// Adds the services, with their configuration from the section <see cref="ApatiteCdsHooksOptions.SectionName"/>. A host that wants
    /// feedback registers its own <see cref="IFeedbackHandler"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes what the configuration says.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddApatiteCdsHooks(this IServiceCollection services, Action<ApatiteCdsHooksOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddApatiteRules();
        OptionsBuilder<ApatiteCdsHooksOptions> options = services.AddOptions<ApatiteCdsHooksOptions>()
            .BindConfiguration(ApatiteCdsHooksOptions.SectionName, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.AddSingleton(RulesOptions);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IFeedbackHandler, CountingHandler>();
        services.AddSingleton<IValidateOptions<ApatiteCdsHooksOptions>, OptionsCheck>();
        services.AddSingleton(provider => new CdsHooksTelemetry(provider.GetRequiredService<IMeterFactory>()));
        services.AddSingleton<FhirClient>();
        services.AddSingleton<PatientRecordReader>();
        services.AddSingleton(provider => new OrderCatalogue(provider.GetRequiredService<IOptions<ApatiteCdsHooksOptions>>().Value.OrderCodes));
        services.AddSingleton<ReportStore>();
        services.AddSingleton<CardComposer>();
        services.AddSingleton<RecentFeedback>();
        services.AddSingleton<OverriddenCards>();
        services.AddSingleton<CallPipeline>();
        services.AddSingleton<WarmUp>();
        services.AddSingleton<HookEndpoints>();
        services.AddSingleton<AssessEndpoint>();
        services.AddSingleton<ReportEndpoint>();
        services.AddCallerVerification();
        services.AddLimits();
        services.AddSingleton<Readiness>();
        services.AddHostedService(provider => provider.GetRequiredService<Readiness>());
        services.AddHealthChecks().AddCheck<Readiness>(Readiness.Name, tags: [Readiness.Name]);
        services.AddClient(FhirClient.Name);
        services.AddClient(IssuerKeys.ClientName);
        return services;
    }

    private static ApatiteRulesOptions RulesOptions(IServiceProvider provider) =>
        provider.GetService<IConfiguration>() is not null
            && provider.GetRequiredService<IOptions<ApatiteCdsHooksOptions>>().Value.CompiledRules ? new ApatiteRulesOptions().UseCompiledRules() : new();

    private static void AddCallerVerification(this IServiceCollection services)
    {
        services.AddSingleton<IssuerKeys>();
        services.AddSingleton<ReplayGuard>();
        services.AddSingleton<CallerVerification>();
        services.AddSingleton<ProblemFilter>();
    }

    private static void AddLimits(this IServiceCollection services)
    {
        services.AddSingleton<Admission>();
        services.AddRateLimiter(_ => { });
        services.AddRequestTimeouts();
        services.AddCors();
        // What the framework says of a parameter that it cannot read, in Development, holds the parameter's value.
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = false);
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, RateLimits>();
        services.AddSingleton<IConfigureOptions<RequestTimeoutOptions>, TimeLimits>();
        services.AddSingleton<IConfigureOptions<CorsOptions>, BrowserAccess>();
    }

    // No redirect leads elsewhere, nothing of one call reaches the next, and neither logs nor traces see an address with an id in it.
    private static void AddClient(this IServiceCollection services, string name) => services.AddHttpClient(name)
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
            ConnectTimeout = TimeSpan.FromSeconds(2),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        .RemoveAllLoggers();
}
