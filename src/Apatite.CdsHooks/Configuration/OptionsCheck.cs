using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Apatite.CdsHooks.Configuration;

/// <summary>Checks the configuration when the host starts, so that a mistake stops the start and not the first call.</summary>
internal sealed class OptionsCheck(IHostEnvironment environment) : IValidateOptions<ApatiteCdsHooksOptions>
{
    public ValidateOptionsResult Validate(string? name, ApatiteCdsHooksOptions options)
    {
        List<string> failures = [.. Failures(options)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Failures(ApatiteCdsHooksOptions options) =>
        Callers(options).Concat(Limits(options.Limits)).Concat(Servers(options)).Concat(Reports(options)).Concat(Others(options))
            .Select(failure => $"{ApatiteCdsHooksOptions.SectionName}:{failure}");

    private IEnumerable<string> Callers(ApatiteCdsHooksOptions options)
    {
        CallerOptions callers = options.Callers;
        if (!callers.RequireToken)
        {
            if (!environment.IsDevelopment())
            {
                yield return "Callers:RequireToken may be false in Development only.";
            }

            yield break;
        }

        if (callers.Issuers.Count == 0)
        {
            yield return "Callers:Issuers is empty: nobody could call.";
        }

        if (options.PublicBaseUrl is null)
        {
            yield return "PublicBaseUrl is missing: a token names the address that it is meant for.";
        }

        if (callers.ClockSkew < TimeSpan.Zero || callers.ClockSkew > TimeSpan.FromMinutes(5))
        {
            yield return "Callers:ClockSkew must lie between 0 and 5 minutes.";
        }

        if (callers.MaxTokenLifetime <= TimeSpan.Zero || callers.MaxRememberedTokens <= 0)
        {
            yield return "Callers:MaxTokenLifetime and MaxRememberedTokens must be above 0.";
        }

        foreach (string failure in callers.Issuers.SelectMany(Issuer))
        {
            yield return failure;
        }

        if (callers.Issuers.Select(issuer => issuer.Issuer).Distinct(StringComparer.Ordinal).Count() < callers.Issuers.Count)
        {
            yield return "Callers:Issuers names an issuer twice.";
        }
    }

    private IEnumerable<string> Issuer(CallerIssuerOptions issuer)
    {
        if (issuer.Issuer.Length == 0)
        {
            yield return "Callers:Issuers has an entry without Issuer.";
        }

        if (issuer.KeySetFile is null && issuer.KeySetUrls.Count == 0)
        {
            yield return $"Callers:Issuers '{issuer.Issuer}' has neither KeySetFile nor KeySetUrls.";
        }

        if (issuer.KeySetFile is { } file && !File.Exists(file))
        {
            yield return $"Callers:Issuers '{issuer.Issuer}': the KeySetFile does not exist.";
        }

        if (issuer.KeySetUrls.Any(url => !IsAllowed(url)))
        {
            yield return $"Callers:Issuers '{issuer.Issuer}': KeySetUrls must be absolute https addresses.";
        }
    }

    private static IEnumerable<string> Limits(LimitOptions limits)
    {
        if (limits.MaxRequestBytes <= 0 || limits.RequestTimeout <= TimeSpan.Zero || limits.RequestsPerSecond <= 0
            || limits.RequestBurst <= 0 || limits.ConcurrentRequests <= 0 || limits.WaitingRequests < 0)
        {
            yield return "Limits must all be above 0.";
        }
    }

    private IEnumerable<string> Servers(ApatiteCdsHooksOptions options)
    {
        if (options.FhirServers.Any(server => server.BaseUrl is not { } url || !IsAllowed(url) || url.Query.Length > 0 || url.Fragment.Length > 0))
        {
            yield return "FhirServers must name absolute https addresses without query.";
        }

        if (options.FhirServers.Any(server => server.MaxBytes <= 0 || server.MaxPages <= 0 || server.Timeout <= TimeSpan.Zero))
        {
            yield return "FhirServers: MaxBytes, MaxPages and Timeout must be above 0.";
        }
    }

    private static IEnumerable<string> Reports(ApatiteCdsHooksOptions options)
    {
        if (options.Reports.Enabled && options.PublicBaseUrl is null)
        {
            yield return "Reports:Enabled needs PublicBaseUrl: a link must be absolute.";
        }

        if (options.Reports.Lifetime <= TimeSpan.Zero || options.Reports.MaxCount <= 0)
        {
            yield return "Reports: Lifetime and MaxCount must be above 0.";
        }
    }

    private IEnumerable<string> Others(ApatiteCdsHooksOptions options)
    {
        if (options.PublicBaseUrl is { } url && !IsAllowed(url))
        {
            yield return "PublicBaseUrl must be an absolute https address.";
        }

        if (options.OrderCodes.Any(code => code.System.Length == 0 || code.Code.Length == 0))
        {
            yield return "OrderCodes has an entry without System or Code.";
        }
    }

    // Plain http is for trying things out on one machine.
    private bool IsAllowed(Uri url) => url.IsAbsoluteUri
        && (url.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
