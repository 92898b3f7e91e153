namespace Apatite.CdsHost;

/// <summary>Serves the files of the page, with what a browser may do with them.</summary>
internal static class PageFiles
{
    // Nothing inline and nothing of another host. Pictures are shown as images, in which nothing runs.
    private const string Page =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; frame-src 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    // A report brings its own styles, and only they are inline. It stands in a frame that has no origin, and runs the one script that shows it.
    private const string ReportFrame =
        "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    public static void UsePageFiles(this IApplicationBuilder app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file =>
            {
                IHeaderDictionary headers = file.Context.Response.Headers;
                headers.CacheControl = "no-cache";
                headers.ContentSecurityPolicy = file.File.Name == "report-frame.html" ? ReportFrame : Page;
            },
        });
    }
}
