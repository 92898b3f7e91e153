using Apatite.CdsHooks.Wire;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Apatite.CdsHooks.Problems;

/// <summary>Writes problems.</summary>
internal static class ProblemBody
{
    private const string ProblemJson = "application/problem+json";

    public static IResult Of(RequestProblem problem, HttpContext context)
    {
        string title = ReasonPhrases.GetReasonPhrase(problem.Status);
        context.Response.Headers.CacheControl = "no-store";
        if (problem.Status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = problem.Code == "token-missing" ? "Bearer" : "Bearer error=\"invalid_token\"";
        }

        return WantsOutcome(context.Request)
            ? JsonBody.Of(
                new OutcomeDocument("OperationOutcome", [new("error", IssueCode(problem.Status), new(problem.Code), problem.Detail)]),
                CdsJson.Wire.OutcomeDocument, MediaTypes.FhirJson, problem.Status)
            : JsonBody.Of(
                new ProblemDocument("about:blank", title, problem.Status, problem.Detail, problem.Code, problem.Prefetch),
                CdsJson.Wire.ProblemDocument, ProblemJson, problem.Status);
    }

    private static bool WantsOutcome(HttpRequest request) =>
        request.GetTypedHeaders().Accept is { Count: > 0 } accept
        && accept.OrderByDescending(type => type.Quality ?? 1, Comparer<double>.Default).First() is { } first
        && first.IsSubsetOf(new MediaTypeHeaderValue(MediaTypes.FhirJson));

    // http://hl7.org/fhir/R4/valueset-issue-type.html
    private static string IssueCode(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "login",
        StatusCodes.Status403Forbidden => "forbidden",
        StatusCodes.Status404NotFound => "not-found",
        StatusCodes.Status412PreconditionFailed => "required",
        StatusCodes.Status413PayloadTooLarge => "too-long",
        StatusCodes.Status415UnsupportedMediaType or StatusCodes.Status405MethodNotAllowed or StatusCodes.Status406NotAcceptable => "not-supported",
        StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable => "throttled",
        StatusCodes.Status504GatewayTimeout => "timeout",
        >= 500 => "exception",
        _ => "invalid",
    };
}
