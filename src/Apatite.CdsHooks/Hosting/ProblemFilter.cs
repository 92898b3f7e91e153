using System.Threading.RateLimiting;
using Apatite.CdsHooks.Problems;
using Apatite.CdsHooks.Security;
using Apatite.Model.Fhir;
using Microsoft.Extensions.Logging;

namespace Apatite.CdsHooks.Hosting;

/// <summary>
/// Verifies the caller, and turns whatever ends a request into a problem body. Of an error that nobody foresaw only the type is
/// logged: its message could hold a value of the record.
/// </summary>
internal sealed partial class ProblemFilter(
    CallerVerification callers, Admission admission, CdsHooksTelemetry telemetry, ILogger<ProblemFilter> logger) : IEndpointFilter
{
    // The generator of .NET 8 looks for a field.
    private readonly ILogger<ProblemFilter> _logger = logger;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        try
        {
            if (http.GetEndpoint()?.Metadata.GetMetadata<AllowsAnyone>() is null)
            {
                await callers.VerifyAsync(http.Request);
            }

            using RateLimitLease lease = await admission.EnterAsync(http.RequestAborted);
            return await next(context);
        }
        catch (RequestProblemException refused)
        {
            return Answer(refused.Problem, http);
        }
        catch (CaseFormatException unreadable)
        {
            return Answer(Refusal.Of(unreadable), http);
        }
        catch (BadHttpRequestException broken)
        {
            return Answer(new(broken.StatusCode, "broken-request", "The request did not come whole."), http);
        }
        catch (EndOfStreamException)
        {
            return Answer(new(StatusCodes.Status400BadRequest, "broken-request", "The request did not come whole."), http);
        }
        catch (Exception unforeseen) when (unforeseen is not OperationCanceledException)
        {
            LogUnforeseen(unforeseen.GetType().FullName, Place(unforeseen));
            return Answer(new(StatusCodes.Status500InternalServerError, "internal-error", "The service failed."), http);
        }
    }

    private IResult Answer(RequestProblem problem, HttpContext http)
    {
        telemetry.Refused(problem.Code);
        return ProblemBody.Of(problem, http);
    }

    private static string Place(Exception exception) =>
        exception.TargetSite is { } method ? $"{method.DeclaringType?.FullName}.{method.Name}" : "unknown";

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed: {Failure} in {Place}")]
    private partial void LogUnforeseen(string? failure, string place);
}

/// <summary>Marks an endpoint that asks for no token.</summary>
internal sealed record AllowsAnyone;
