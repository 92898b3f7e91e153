using Apatite.CdsHooks.Problems;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.Options;

namespace Apatite.CdsHooks.Hosting;

/// <summary>How long a request may take.</summary>
internal sealed class TimeLimits(IOptions<ApatiteCdsHooksOptions> options) : IConfigureOptions<RequestTimeoutOptions>
{
    public const string Policy = "apatite-cds-hooks";

    public void Configure(RequestTimeoutOptions timeouts) => timeouts.AddPolicy(Policy, new RequestTimeoutPolicy
    {
        Timeout = options.Value.Limits.RequestTimeout,
        TimeoutStatusCode = StatusCodes.Status504GatewayTimeout,
        WriteTimeoutResponse = context => ProblemBody
            .Of(new(StatusCodes.Status504GatewayTimeout, "timeout", "The request took longer than the host allows."), context)
            .ExecuteAsync(context),
    });
}
