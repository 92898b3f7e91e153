using Apatite.CdsHooks.Assessing;
using Apatite.CdsHooks.Hosting;
using Apatite.CdsHooks.Observability;
using Apatite.CdsHooks.Problems;
using Apatite.CdsHooks.Reports;
using Apatite.CdsHooks.Wire;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Puts the services into a web application.</summary>
public static class ApatiteCdsHooksApplicationBuilderExtensions
{
    /// <summary>
    /// Adds what the endpoints need around them: security headers, problem bodies for what reaches no endpoint, CORS, rate and time
    /// limits. It belongs before the endpoints and after the restoring of forwarded headers.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <returns>The same application.</returns>
    public static IApplicationBuilder UseApatiteCdsHooks(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Use(SecurityHeaders.AddAsync);
        app.UseStatusCodePages(context => ProblemBody.Of(Bare(context.HttpContext.Response.StatusCode), context.HttpContext).ExecuteAsync(context.HttpContext));
        app.UseCors();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        return app;
    }

    /// <summary>
    /// Maps discovery, calls and feedback below <c>/cds-services</c>, <c>POST /assess</c>, <c>/reports</c>, <c>/health/live</c> and
    /// <c>/health/ready</c>.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <returns>The group, for conventions of the host.</returns>
    public static RouteGroupBuilder MapApatiteCdsHooks(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        IServiceProvider services = endpoints.ServiceProvider;
        UnverifiedCallers.Warn(services);
        RouteGroupBuilder group = endpoints.MapGroup("");
        group.AddEndpointFilter(services.GetRequiredService<ProblemFilter>());
        group.RequireCors(BrowserAccess.Policy).RequireRateLimiting(RateLimits.Policy).WithRequestTimeout(TimeLimits.Policy);
        MapHooks(group.MapGroup("/cds-services").ExcludeFromDescription(), services.GetRequiredService<HookEndpoints>());
        MapAssess(group, services.GetRequiredService<AssessEndpoint>());
        ReportEndpoint reports = services.GetRequiredService<ReportEndpoint>();
        group.MapGet($"/{ReportStore.Path}/{{id}}", reports.Show).ExcludeFromDescription().WithMetadata(new AllowsAnyone());
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Readiness.Name) });
        return group;
    }

    private static void MapHooks(RouteGroupBuilder group, HookEndpoints hooks)
    {
        group.MapGet("", HookEndpoints.Discover);
        group.MapPost("/{id}", hooks.CallAsync);
        group.MapPost("/{id}/feedback", hooks.TakeFeedbackAsync);
    }

    private static void MapAssess(RouteGroupBuilder group, AssessEndpoint assess) => group.MapPost("/assess", assess.AssessAsync)
        .WithName("Assess")
        .WithSummary("Assesses a FHIR R4 Bundle of one patient.")
        .WithDescription("The answer comes as native JSON, a FHIR transaction of drafts, HTML, Markdown or text, by Accept. Nothing is kept.")
        .Accepts<object>(MediaTypes.FhirJson, MediaTypes.Json, MediaTypes.FhirXml)
        .Produces<object>(StatusCodes.Status200OK, MediaTypes.Json, [.. AssessEndpoint.Formats.Skip(1).Select(format => format.MediaType)])
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status406NotAcceptable)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static RequestProblem Bare(int status) => status switch
    {
        StatusCodes.Status404NotFound => new(status, "not-found", "There is nothing at this address."),
        StatusCodes.Status405MethodNotAllowed => new(status, "method-not-allowed", "This address does not take this method."),
        StatusCodes.Status400BadRequest => new(status, "bad-request", "A parameter of the request cannot be read."),
        _ => new(status, "refused", "The request was refused."),
    };
}
