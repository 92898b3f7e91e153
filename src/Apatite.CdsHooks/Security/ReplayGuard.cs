using Apatite.CdsHooks.Problems;
using Microsoft.Extensions.Options;

namespace Apatite.CdsHooks.Security;

/// <summary>Remembers each token until it expires, so that none is used twice.</summary>
internal sealed class ReplayGuard(IOptions<ApatiteCdsHooksOptions> options, TimeProvider time)
{
    private readonly object _gate = new();
    private readonly HashSet<(string Issuer, string Id)> _used = [];
    private readonly PriorityQueue<(string Issuer, string Id), DateTimeOffset> _firstToExpire = new();

    /// <summary>Takes note of a token.</summary>
    /// <exception cref="RequestProblemException">It was used before, or there is no room to remember it.</exception>
    public void Use(string issuer, string tokenId, DateTimeOffset expires)
    {
        lock (_gate)
        {
            Forget(time.GetUtcNow());
            if (_used.Contains((issuer, tokenId)))
            {
                throw Refusal.Unauthorized("token-replayed", "The token was used before.");
            }

            if (_used.Count >= options.Value.Callers.MaxRememberedTokens)
            {
                throw Refusal.Busy("too-many-tokens", "More tokens are in use than the host remembers.");
            }

            _used.Add((issuer, tokenId));
            _firstToExpire.Enqueue((issuer, tokenId), expires + options.Value.Callers.ClockSkew);
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (_firstToExpire.TryPeek(out (string Issuer, string Id) token, out DateTimeOffset expires) && expires < now)
        {
            _used.Remove(token);
            _firstToExpire.Dequeue();
        }
    }
}
