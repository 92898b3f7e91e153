using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Apatite.CdsHooks.Tests;

public sealed class CallerTests(KnownCaller known) : IClassFixture<KnownCaller>
{
    private const string Discovery = "/cds-services";

    private readonly HttpClient _client = known.Host.CreateClient();
    private readonly Caller _caller = known.Caller;

    private DateTimeOffset Now => known.Host.Time.GetUtcNow();

    public static TheoryData<string, int, string> BadTokens() => new()
    {
        { "none", 401, "token-missing" },
        { "basic", 401, "token-missing" },
        { "no token", 401, "token-malformed" },
        { "unsigned", 401, "algorithm-not-allowed" },
        { "secret", 401, "algorithm-not-allowed" },
        { "forged", 401, "signature-invalid" },
        { "no key id", 401, "key-id-missing" },
        { "unknown key", 401, "key-unknown" },
        { "other address", 401, "wrong-audience" },
        { "slash at the end", 401, "wrong-audience" },
        { "expired", 401, "token-not-valid-now" },
        { "from the future", 401, "token-not-valid-now" },
        { "no expiry", 401, "token-not-valid-now" },
        { "no issue time", 401, "token-not-valid-now" },
        { "valid for a day", 401, "token-not-valid-now" },
        { "no id", 401, "token-id-missing" },
        { "foreign key set", 401, "key-set-not-allowed" },
        { "other issuer", 403, "issuer-not-allowed" },
    };

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task A_caller_without_a_good_token_is_refused(string kind, int status, string code)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, Discovery);
        if (Header(kind) is { } header)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }

        using HttpResponseMessage response = await _client.SendAsync(request);

        JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((status, code), ((int)response.StatusCode, (string)problem["code"]!));
        Assert.Equal(status == 401, response.Headers.WwwAuthenticate.Count > 0);
        Assert.All(known.Network.Addresses, address => Assert.Equal(KnownCaller.KeySetUrl, address));
    }

    [Fact]
    public async Task A_good_token_opens_discovery_calls_and_feedback_each_for_its_own_address()
    {
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Get, Discovery)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Post, Call.PatientView, Call.Body(Call.View("seed-2")))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Post, $"{Call.PatientView}/feedback", Call.Body(FeedbackTests.Overridden))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Post, "/assess", Call.Body(SampleCase.Bundle("seed-3")))).StatusCode);
    }

    [Fact]
    public async Task An_audience_may_be_a_list()
    {
        string token = _caller.Token(Discovery, Now, payload: claims => claims["aud"] = new[] { "https://other.example", Caller.Host + Discovery });

        Assert.Equal(HttpStatusCode.OK, (await _client.SendAsync(Caller.Request(HttpMethod.Get, Discovery, token))).StatusCode);
    }

    [Fact]
    public async Task A_token_is_good_once()
    {
        string token = _caller.Token(Discovery, Now);

        Assert.Equal(HttpStatusCode.OK, (await _client.SendAsync(Caller.Request(HttpMethod.Get, Discovery, token))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _client.SendAsync(Caller.Request(HttpMethod.Get, Discovery, token))).StatusCode);
    }

    [Fact]
    public async Task No_token_is_forgotten_early_to_make_room()
    {
        using CdsHost small = known.NewHost().With("Callers:MaxRememberedTokens", "2");
        HttpClient client = small.CreateClient();
        async Task<HttpStatusCode> Send() =>
            (await client.SendAsync(Caller.Request(HttpMethod.Get, Discovery, _caller.Token(Discovery, small.Time.GetUtcNow())))).StatusCode;

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], [await Send(), await Send(), await Send()]);
        small.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.OK, await Send());
    }

    [Fact]
    public async Task A_named_key_set_is_fetched_only_from_the_configured_address()
    {
        using Caller renewed = new() { KeyId = "key-2" };
        known.Host.Time.Advance(TimeSpan.FromMinutes(2));
        known.Network.Content[KnownCaller.KeySetUrl] = renewed.KeySet();
        string token = renewed.Token(Discovery, Now, header: header => header["jku"] = KnownCaller.KeySetUrl);

        Assert.Equal(HttpStatusCode.OK, (await _client.SendAsync(Caller.Request(HttpMethod.Get, Discovery, token))).StatusCode);
        Assert.Equal(KnownCaller.KeySetUrl, known.Network.Addresses.Last());
    }

    [Fact]
    public async Task Unknown_key_ids_cause_one_fetch_a_minute()
    {
        known.Host.Time.Advance(TimeSpan.FromMinutes(2));
        int before = known.Network.Addresses.Count;
        for (int i = 0; i < 5; i++)
        {
            string token = _caller.Token(Discovery, Now, credentials: _caller.Credentials($"made-up-{i}"));
            Assert.Equal(HttpStatusCode.Unauthorized, (await _client.SendAsync(Caller.Request(HttpMethod.Get, Discovery, token))).StatusCode);
        }

        Assert.Equal(before + 1, known.Network.Addresses.Count);
    }

    [Fact]
    public async Task A_tenant_that_may_not_call_is_refused()
    {
        using CdsHost shared = known.NewHost().With("Callers:Issuers:0:Tenants:0", "ward-1");
        async Task<HttpStatusCode> Send(string tenant) => (await shared.CreateClient().SendAsync(Caller.Request(
            HttpMethod.Get, Discovery, _caller.Token(Discovery, shared.Time.GetUtcNow(), payload: claims => claims["tenant"] = tenant)))).StatusCode;

        Assert.Equal(HttpStatusCode.OK, await Send("ward-1"));
        Assert.Equal(HttpStatusCode.Forbidden, await Send("ward-2"));
    }

    [Fact]
    public async Task Health_needs_no_token() =>
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? content = null)
    {
        HttpRequestMessage request = Caller.Request(method, address, _caller.Token(address, Now));
        request.Content = content;
        return _client.SendAsync(request);
    }

    private string? Header(string kind)
    {
        using Caller stranger = new();
        return kind switch
        {
            "none" => null,
            "basic" => "Basic dXNlcjpwYXNz",
            "no token" => "Bearer hello",
            "unsigned" => $"Bearer {Unsigned()}",
            "secret" => Bearer(credentials: new(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(48)) { KeyId = "key-1" }, SecurityAlgorithms.HmacSha384)),
            "forged" => $"Bearer {stranger.Token(Discovery, Now)}",
            "no key id" => $"Bearer {Unsigned(keyId: false)}",
            "unknown key" => Bearer(credentials: _caller.Credentials("key-9")),
            "other address" => Bearer(payload: claims => claims["aud"] = Caller.Host + Call.PatientView),
            "slash at the end" => Bearer(payload: claims => claims["aud"] = $"{Caller.Host}{Discovery}/"),
            "expired" => Bearer(payload: claims => (claims["iat"], claims["exp"]) = (Seconds(-10), Seconds(-5))),
            "from the future" => Bearer(payload: claims => (claims["iat"], claims["exp"]) = (Seconds(5), Seconds(10))),
            "no expiry" => Bearer(payload: claims => claims.Remove("exp")),
            "no issue time" => Bearer(payload: claims => claims.Remove("iat")),
            "valid for a day" => Bearer(payload: claims => claims["exp"] = Seconds(60 * 24)),
            "no id" => Bearer(payload: claims => claims.Remove("jti")),
            "foreign key set" => Bearer(header: header => header["jku"] = "https://attacker.example/jwks"),
            _ => Bearer(payload: claims => claims["iss"] = "https://stranger.example"),
        };
    }

    private string Bearer(
        Action<Dictionary<string, object>>? payload = null, Action<Dictionary<string, object>>? header = null, SigningCredentials? credentials = null) =>
        $"Bearer {_caller.Token(Discovery, Now, payload: payload, header: header, credentials: credentials)}";

    // "alg": "none", as attackers write it; or signed in no way by no key.
    private string Unsigned(bool keyId = true)
    {
        string header = keyId ? """{"alg":"none","typ":"JWT","kid":"key-1"}""" : """{"alg":"ES384","typ":"JWT"}""";
        string payload = Base64UrlEncoder.Decode(_caller.Token(Discovery, Now).Split('.')[1]);
        string signature = keyId ? "" : Base64UrlEncoder.Encode(new byte[96]);
        return $"{Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(header))}.{Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(payload))}.{signature}";
    }

    private long Seconds(double minutes) => Now.AddMinutes(minutes).ToUnixTimeSeconds();
}
