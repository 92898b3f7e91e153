using System.Net;
using System.Text.Json.Nodes;
using Apatite.CdsHooks.Prefetch;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.CdsHooks.Tests;

public sealed class FhirFetchTests : IClassFixture<FhirFetchTests.Setting>
{
    private const string Server = "https://fhir.hospital.example/r4";

    private readonly Answers _network;
    private readonly HttpClient _client;

    public FhirFetchTests(Setting setting)
    {
        _network = setting.Network;
        _network.Reset();
        _client = setting.Host.CreateClient();
    }

    [Fact]
    public async Task What_was_not_sent_is_read_from_the_allowed_server_with_the_token_of_the_call()
    {
        JsonObject call = Offer(Call.View("seed-2"));
        Serve("observations", Take(call, "observations"));
        Take(call, "procedures");
        _network.Otherwise = _ => new(HttpStatusCode.NotFound);

        JsonNode card = Assert.Single(await _client.CardsAsync(call))!;

        Assert.Contains("tendinitis", (string)card["summary"]!);
        Assert.DoesNotContain("Record incomplete", (string)card["detail"]!);
        Assert.Equal(2, _network.Addresses.Count);
        Assert.Equal("call-token", _network.Token);
    }

    [Fact]
    public async Task Further_pages_are_read_on_the_same_server_only()
    {
        JsonObject call = Offer(Call.View("seed-2"));
        JsonNode observations = call["prefetch"]!["observations"]!;
        JsonNode all = observations.DeepClone();
        observations["entry"] = new JsonArray();
        observations["link"] = PrefetchTests.NextPage($"{Server}/Observation?page=2");
        all["link"] = PrefetchTests.NextPage("https://attacker.example/r4/Observation?page=3");
        _network.Content[$"{Server}/Observation?page=2"] = all.ToJsonString();

        JsonNode card = Assert.Single(await _client.CardsAsync(call))!;

        Assert.Equal([$"{Server}/Observation?page=2"], _network.Addresses);
        Assert.Contains("observations (paged)", (string)card["detail"]!);
    }

    [Theory]
    [InlineData("https://attacker.example/r4")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("https://fhir.hospital.example/r4/../admin")]
    [InlineData("https://fhir.hospital.example:8443/r4")]
    [InlineData("https://fhir.hospital.example.attacker.example/r4")]
    public async Task No_other_server_is_ever_asked(string server)
    {
        JsonObject call = Offer(Call.View("seed-2"));
        call["fhirServer"] = server;
        Take(call, "observations");

        Assert.Equal(HttpStatusCode.PreconditionFailed, await StatusAsync(call));
        Assert.Empty(_network.Addresses);
    }

    [Theory]
    [InlineData("redirect")]
    [InlineData("refusal")]
    [InlineData("garbage")]
    [InlineData("error")]
    [InlineData("flood")]
    public async Task A_server_that_does_not_answer_well_is_a_failed_precondition(string kind)
    {
        JsonObject call = Offer(Call.View("seed-2"));
        Take(call, "observations");
        _network.Otherwise = _ => kind switch
        {
            "redirect" => new(HttpStatusCode.Found) { Headers = { Location = new("https://attacker.example/") } },
            "refusal" => new(HttpStatusCode.Forbidden),
            "garbage" => new() { Content = new StringContent("<html>") },
            "error" => new() { Content = new StringContent("""{"resourceType":"OperationOutcome"}""") },
            _ => new() { Content = new StringContent($$"""{"resourceType":"Bundle","a":"{{new string('a', 200_000)}}"}""") },
        };

        using HttpResponseMessage response = await _client.PostAsync(new Uri(Call.PatientView, UriKind.Relative), Call.Body(call));

        Assert.Equal(HttpStatusCode.PreconditionFailed, response.StatusCode);
        Assert.Equal("fetch-failed", (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["prefetch"]!["observations"]!);
        Assert.Single(_network.Addresses);
    }

    [Fact]
    public async Task The_patient_is_part_of_the_address_and_cannot_leave_it()
    {
        JsonObject call = Offer(Call.View("seed-2"));
        Take(call, "patient");
        _network.Otherwise = _ => new(HttpStatusCode.NotFound);

        Assert.Equal(HttpStatusCode.PreconditionFailed, await StatusAsync(call));
        Assert.Equal([$"{Server}/Patient/seed-2"], _network.Addresses);
    }

    private void Serve(string key, JsonNode content) =>
        _network.Content[$"{Server}/{PrefetchTemplate.All.Single(template => template.Key == key).For("seed-2")}"] = content.ToJsonString();

    private async Task<HttpStatusCode> StatusAsync(JsonObject call) =>
        (await _client.PostAsync(new Uri(Call.PatientView, UriKind.Relative), Call.Body(call))).StatusCode;

    private static JsonNode Take(JsonObject call, string key)
    {
        JsonNode? value = call["prefetch"]![key]?.DeepClone();
        call["prefetch"]!.AsObject().Remove(key);
        return value ?? new JsonObject();
    }

    internal static JsonObject Offer(JsonObject call)
    {
        call["fhirServer"] = $"{Server}/";
        call["fhirAuthorization"] = new JsonObject
        {
            ["access_token"] = "call-token",
            ["token_type"] = "Bearer",
            ["expires_in"] = 300,
            ["scope"] = "patient/*.read",
            ["subject"] = "apatite",
        };
        return call;
    }

    /// <summary>A host that may read from one server.</summary>
    public sealed class Setting : IDisposable
    {
        public Setting() => Host = new CdsHost()
            .With("FhirServers:0:BaseUrl", Server)
            .With("FhirServers:0:MaxBytes", "100000")
            .With(services => services.AddHttpClient(FhirClient.Name).ConfigurePrimaryHttpMessageHandler(() => Network));

        public CdsHost Host { get; }

        internal Answers Network { get; } = new();

        public void Dispose()
        {
            Host.Dispose();
            Network.Dispose();
        }
    }
}
