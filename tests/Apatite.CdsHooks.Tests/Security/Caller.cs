using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Apatite.CdsHooks.Tests;

/// <summary>A system that signs its tokens, well or badly.</summary>
internal sealed class Caller : IDisposable
{
    public const string Issuer = "https://ehr.hospital.example";
    public const string Host = "http://localhost";

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP384);

    public string KeyId { get; init; } = "key-1";

    /// <summary>The public key set, as a file or an address gives it.</summary>
    public string KeySet()
    {
        JsonWebKey key = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ECDsa.Create(_key.ExportParameters(false))) { KeyId = KeyId });
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = key.Kty,
                ["crv"] = key.Crv,
                ["x"] = key.X,
                ["y"] = key.Y,
                ["kid"] = KeyId,
                ["use"] = "sig",
                ["alg"] = "ES384",
            }),
        }.ToJsonString();
    }

    /// <summary>A token as the specification wants it, unless a test changes it.</summary>
    public string Token(
        string address,
        DateTimeOffset now,
        string? tokenId = null,
        Action<Dictionary<string, object>>? payload = null,
        Action<Dictionary<string, object>>? header = null,
        SigningCredentials? credentials = null)
    {
        Dictionary<string, object> claims = new()
        {
            ["iss"] = Issuer,
            ["aud"] = Host + address,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(5).ToUnixTimeSeconds(),
            ["jti"] = tokenId ?? Guid.NewGuid().ToString(),
        };
        payload?.Invoke(claims);
        Dictionary<string, object> more = [];
        header?.Invoke(more);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            JsonObjectOf(claims), credentials ?? Credentials(), more);
    }

    public SigningCredentials Credentials(string? keyId = null) =>
        new(new ECDsaSecurityKey(_key) { KeyId = keyId ?? KeyId }, SecurityAlgorithms.EcdsaSha384);

    public static HttpRequestMessage Request(HttpMethod method, string address, string token)
    {
        HttpRequestMessage request = new(method, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    public void Dispose() => _key.Dispose();

    private static string JsonObjectOf(Dictionary<string, object> claims) => System.Text.Json.JsonSerializer.Serialize(claims);
}
