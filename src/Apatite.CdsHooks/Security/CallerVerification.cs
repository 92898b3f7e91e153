using Apatite.CdsHooks.Problems;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Apatite.CdsHooks.Security;

/// <summary>
/// Verifies the token that CDS Hooks asks of every caller: signed by a key of a configured issuer, meant for the address that is
/// called, valid now, and never used before.
/// </summary>
internal sealed class CallerVerification(IOptions<ApatiteCdsHooksOptions> options, IssuerKeys keys, ReplayGuard replays, TimeProvider time)
{
    private const string Scheme = "Bearer ";
    private const int LongestToken = 8 * 1024;
    private const int LongestId = 256;

    // Asymmetric only: neither none nor a secret that both sides hold.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
    ];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken };

    /// <summary>Verifies the caller of a request.</summary>
    /// <exception cref="RequestProblemException">The caller may not call.</exception>
    public async Task VerifyAsync(HttpRequest request)
    {
        CallerOptions callers = options.Value.Callers;
        if (!callers.RequireToken)
        {
            return;
        }

        JsonWebToken token = Read(request);
        if (!Algorithms.Contains(token.Alg))
        {
            throw Refusal.Unauthorized("algorithm-not-allowed", "The token is not signed by an allowed asymmetric algorithm.");
        }

        CallerIssuerOptions issuer = callers.Issuers.FirstOrDefault(known => known.Issuer == token.Issuer)
            ?? throw Refusal.Forbidden("issuer-not-allowed", "The issuer of the token may not call.");
        SecurityKey key = await keys.FindAsync(issuer, KeyId(token), KeySetUrl(token, issuer), request.HttpContext.RequestAborted)
            ?? throw Refusal.Unauthorized("key-unknown", "The issuer has no key of this id.");
        await CheckAsync(token, key, Audience(request));
        CheckTenant(token, issuer);
        replays.Use(token.Issuer, token.Id, new DateTimeOffset(token.ValidTo, TimeSpan.Zero));
    }

    private JsonWebToken Read(HttpRequest request)
    {
        string header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.Unauthorized("token-missing", "Authorization: Bearer with a JSON Web Token is required.");
        }

        string text = header[Scheme.Length..];
        try
        {
            return _handler.CanReadToken(text) ? _handler.ReadJsonWebToken(text) : throw Malformed();
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException)
        {
            throw Malformed();
        }
    }

    private static string KeyId(JsonWebToken token) =>
        string.IsNullOrEmpty(token.Kid) ? throw Refusal.Unauthorized("key-id-missing", "The token names no key.") : token.Kid;

    private static Uri? KeySetUrl(JsonWebToken token, CallerIssuerOptions issuer) =>
        !token.TryGetHeaderValue("jku", out string? named) ? null
            : issuer.KeySetUrls.FirstOrDefault(url => url.AbsoluteUri == named)
                ?? throw Refusal.Unauthorized("key-set-not-allowed", "The token names a key set that is not the issuer's.");

    private Uri Audience(HttpRequest request) => new(options.Value.PublicBaseUrl!.AbsoluteUri.TrimEnd('/') + request.PathBase + request.Path);

    private async Task CheckAsync(JsonWebToken token, SecurityKey key, Uri audience)
    {
        TokenValidationResult result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = token.Issuer,
            ValidAudience = audience.AbsoluteUri,
            // The address that is called, not one that differs by a slash at the end.
            IgnoreTrailingSlashWhenValidatingAudience = false,
            IssuerSigningKey = key,
            ValidAlgorithms = Algorithms,
            ValidTypes = ["JWT"],
            LifetimeValidator = IsWithinLifetime,
        });
        if (!result.IsValid)
        {
            throw result.Exception switch
            {
                SecurityTokenInvalidAudienceException => Refusal.Unauthorized("wrong-audience", "The token is not meant for this address."),
                SecurityTokenInvalidLifetimeException => Refusal.Unauthorized("token-not-valid-now", "The token is expired, not yet valid, valid too long, or names no times."),
                SecurityTokenInvalidTypeException => Refusal.Unauthorized("wrong-token-type", "The token is not of the type JWT."),
                _ => Refusal.Unauthorized("signature-invalid", "The signature of the token does not hold."),
            };
        }

        if (string.IsNullOrEmpty(token.Id) || token.Id.Length > LongestId)
        {
            throw Refusal.Unauthorized("token-id-missing", "The token has no id (jti) of reasonable length.");
        }
    }

    private bool IsWithinLifetime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        CallerOptions callers = options.Value.Callers;
        DateTime now = time.GetUtcNow().UtcDateTime;
        DateTime issued = ((JsonWebToken)token).IssuedAt;
        return expires is { } end && issued != DateTime.MinValue
            && end > now - callers.ClockSkew
            && issued <= now + callers.ClockSkew
            && (notBefore is null || notBefore <= now + callers.ClockSkew)
            && end - issued <= callers.MaxTokenLifetime;
    }

    private static void CheckTenant(JsonWebToken token, CallerIssuerOptions issuer)
    {
        if (issuer.Tenants.Count > 0 && !(token.TryGetPayloadValue("tenant", out string? tenant) && issuer.Tenants.Contains(tenant!)))
        {
            throw Refusal.Forbidden("tenant-not-allowed", "The tenant of the token may not call.");
        }
    }

    private static RequestProblemException Malformed() => Refusal.Unauthorized("token-malformed", "The token is no signed JSON Web Token.");
}
