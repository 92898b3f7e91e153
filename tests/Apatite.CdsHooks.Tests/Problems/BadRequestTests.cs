using System.Net;
using System.Text.Json.Nodes;

namespace Apatite.CdsHooks.Tests;

public sealed class BadRequestTests(CdsHost host) : IClassFixture<CdsHost>
{
    private readonly HttpClient _client = host.CreateClient();

    public static TheoryData<string> Kinds() => [.. BadRequest.All.Select(bad => bad.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_bad_request_gets_its_status_and_a_problem_body(string kind)
    {
        BadRequest bad = BadRequest.All.Single(candidate => candidate.Name == kind);
        using HttpRequestMessage request = bad.Request();

        using HttpResponseMessage response = await _client.SendAsync(request);

        JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((bad.Status, bad.Code), (response.StatusCode, (string)problem["code"]!));
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)bad.Status, (int)problem["status"]!);
        Assert.NotEmpty((string)problem["title"]!);
        Assert.NotEmpty((string)problem["detail"]!);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_caller_that_wants_FHIR_gets_an_OperationOutcome()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, Call.PatientView) { Content = Call.Body("{}") };
        request.Headers.Accept.ParseAdd("application/fhir+json");

        using HttpResponseMessage response = await _client.SendAsync(request);

        JsonNode outcome = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("OperationOutcome", (string)outcome["resourceType"]!);
        Assert.Equal("member-missing", (string)outcome["issue"]![0]!["details"]!["text"]!);
    }
}
