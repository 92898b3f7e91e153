using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Apatite.CdsHooks.Hosting;

/// <summary>Lets the scripts of the configured origins call. Tokens come in a header, never in a cookie.</summary>
internal sealed class BrowserAccess(IOptions<ApatiteCdsHooksOptions> options) : IConfigureOptions<CorsOptions>
{
    public const string Policy = "apatite-cds-hooks";

    public void Configure(CorsOptions cors) => cors.AddPolicy(Policy, policy => policy
        .WithOrigins([.. options.Value.CorsOrigins])
        .WithMethods(HttpMethods.Get, HttpMethods.Post)
        .WithHeaders(HeaderNames.Authorization, HeaderNames.ContentType, HeaderNames.Accept, HeaderNames.AcceptLanguage)
        .SetPreflightMaxAge(TimeSpan.FromMinutes(10)));
}
