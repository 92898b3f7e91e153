using System.Threading.RateLimiting;
using Apatite.CdsHooks.Problems;
using Microsoft.Extensions.Options;

namespace Apatite.CdsHooks.Hosting;

/// <summary>Bounds the requests, and with them the memory, that are worked on at the same time; the others wait in line, or are refused.</summary>
internal sealed class Admission(IOptions<ApatiteCdsHooksOptions> options) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.Limits.ConcurrentRequests,
        QueueLimit = options.Value.Limits.WaitingRequests,
    });

    public async Task<RateLimitLease> EnterAsync(CancellationToken cancellationToken)
    {
        RateLimitLease lease = await _limiter.AcquireAsync(1, cancellationToken);
        return lease.IsAcquired ? lease : throw Refusal.Busy("busy", "The host works on as many requests as it can.");
    }

    public void Dispose() => _limiter.Dispose();
}
