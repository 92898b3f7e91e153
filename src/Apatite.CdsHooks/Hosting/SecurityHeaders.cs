using Apatite.CdsHooks.Wire;

namespace Apatite.CdsHooks.Hosting;

/// <summary>What browsers must be told of every answer. A page that needs more than nothing sets its own policy.</summary>
internal static class SecurityHeaders
{
    private const string NothingRuns = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private const string ReportStyles = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(
            state =>
            {
                HttpResponse response = (HttpResponse)state;
                IHeaderDictionary headers = response.Headers;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "no-referrer";
                headers.TryAdd("Cache-Control", "no-store");
                headers.TryAdd("Content-Security-Policy", IsHtml(response) ? ReportStyles : NothingRuns);
                return Task.CompletedTask;
            },
            context.Response);
        return next(context);
    }

    private static bool IsHtml(HttpResponse response) => response.ContentType?.StartsWith(MediaTypes.Html, StringComparison.Ordinal) ?? false;
}
