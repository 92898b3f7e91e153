using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Apatite.CdsHooks.Security;

/// <summary>
/// The public keys of the configured issuers. A file is read anew when it changes; an address is fetched again when a key id is
/// not known, but not more often than once a minute, so that tokens with made-up ids cause no traffic.
/// </summary>
internal sealed partial class IssuerKeys(IHttpClientFactory clients, TimeProvider time, ILogger<IssuerKeys> logger)
{
    /// <summary>The name of the client that fetches key sets.</summary>
    public const string ClientName = "apatite-keys";

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(3);
    private const int MostBytes = 256 * 1024;

    // The generator of .NET 8 looks for a field.
    private readonly ILogger<IssuerKeys> _logger = logger;

    private readonly ConcurrentDictionary<string, Entry> _sets = new(StringComparer.Ordinal);

    /// <summary>The key of an id, or null when the issuer has none.</summary>
    /// <param name="issuer">The issuer.</param>
    /// <param name="keyId">The <c>kid</c>.</param>
    /// <param name="named">The <c>jku</c>: one of the issuer's addresses; null when the token names none.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<SecurityKey?> FindAsync(CallerIssuerOptions issuer, string keyId, Uri? named, CancellationToken cancellationToken)
    {
        if (named is null && issuer.KeySetFile is { } file && Key(OfFile(file), keyId) is { } known)
        {
            return known;
        }

        foreach (Uri address in named is null ? issuer.KeySetUrls : [named])
        {
            if (await OfAddressAsync(address, keyId, cancellationToken) is { } key)
            {
                return key;
            }
        }

        return null;
    }

    private JsonWebKeySet OfFile(string file)
    {
        DateTimeOffset written = File.GetLastWriteTimeUtc(file);
        return _sets.AddOrUpdate(
            file,
            _ => new Entry(new JsonWebKeySet(File.ReadAllText(file)), written),
            (_, entry) => entry.Since == written ? entry : new Entry(new JsonWebKeySet(File.ReadAllText(file)), written)).Keys;
    }

    private async Task<SecurityKey?> OfAddressAsync(Uri address, string keyId, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        Entry? entry = _sets.GetValueOrDefault(address.AbsoluteUri);
        if (entry is not null && (Key(entry.Keys, keyId) is not null || now - entry.Since < Pause))
        {
            return Key(entry.Keys, keyId);
        }

        // Taken note of before the fetch, so that calls that come meanwhile do not fetch too, and a failure is not tried again at once.
        JsonWebKeySet former = entry?.Keys ?? new JsonWebKeySet();
        _sets[address.AbsoluteUri] = new Entry(former, now);
        try
        {
            using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(FetchTimeout);
            using HttpClient client = clients.CreateClient(ClientName);
            client.MaxResponseContentBufferSize = MostBytes;
            JsonWebKeySet fetched = new(await client.GetStringAsync(address, limit.Token));
            _sets[address.AbsoluteUri] = new Entry(fetched, now);
            return Key(fetched, keyId);
        }
        catch (Exception exception) when (exception is HttpRequestException or ArgumentException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogFetchFailed(address, exception.GetType().Name);
            return Key(former, keyId);
        }
    }

    // Symmetric keys have no place in a public key set.
    private static JsonWebKey? Key(JsonWebKeySet keys, string keyId) =>
        keys.Keys.FirstOrDefault(key => key.Kid == keyId && key.Kty is JsonWebAlgorithmsKeyTypes.RSA or JsonWebAlgorithmsKeyTypes.EllipticCurve);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The key set at {Address} could not be fetched: {Failure}")]
    private partial void LogFetchFailed(Uri address, string failure);

    private sealed record Entry(JsonWebKeySet Keys, DateTimeOffset Since);
}
