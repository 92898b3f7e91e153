using System.Threading.RateLimiting;
using Apatite.CdsHooks.Problems;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Apatite.CdsHooks.Hosting;

/// <summary>How often one address may ask. Behind a proxy the host must restore addresses from forwarded headers first.</summary>
internal sealed class RateLimits(IOptions<ApatiteCdsHooksOptions> options) : IConfigureOptions<RateLimiterOptions>
{
    public const string Policy = "apatite-cds-hooks";

    public void Configure(RateLimiterOptions limiter)
    {
        limiter.AddPolicy(Policy, context => RateLimitPartition.GetTokenBucketLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.Value.Limits.RequestBurst,
                TokensPerPeriod = options.Value.Limits.RequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }));
        limiter.OnRejected = (context, _) => new ValueTask(Reject(context.HttpContext));
    }

    private static Task Reject(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "1";
        return ProblemBody.Of(new(StatusCodes.Status429TooManyRequests, "too-many-requests", "This address asks for more than the host gives."), context)
            .ExecuteAsync(context);
    }
}
