using System.Net;
using System.Text.Json.Nodes;

namespace Apatite.CdsHooks.Tests;

public sealed class PrefetchTests(CdsHost host) : IClassFixture<CdsHost>
{
    private static readonly JsonObject Outcome = new()
    {
        ["resourceType"] = "OperationOutcome",
        ["issue"] = new JsonArray(new JsonObject { ["severity"] = "error", ["code"] = "forbidden" }),
    };

    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Null_missing_an_error_and_a_first_page_are_four_things()
    {
        JsonObject call = Call.View("seed-2");
        JsonObject prefetch = call["prefetch"]!.AsObject();
        prefetch["procedures"] = null;
        prefetch.Remove("imagingStudies");
        prefetch["diagnosticReports"] = Outcome.DeepClone();
        prefetch["observations"]!["link"] = NextPage("https://fhir.hospital.example?page=2");
        call["extension"] = new JsonObject { ["example.apatite-rules"] = new JsonObject { ["assessment"] = true } };

        JsonObject response = await _client.PostAsync(Call.PatientView, call);

        JsonNode states = response["extension"]!["example.apatite-rules"]!["prefetch"]!;
        Assert.Equal(
            ["no-data", "not-sent", "error-outcome", "paged", "complete"],
            [(string)states["procedures"]!, (string)states["imagingStudies"]!, (string)states["diagnosticReports"]!, (string)states["observations"]!, (string)states["conditions"]!]);
        string detail = (string)response["cards"]![0]!["detail"]!;
        Assert.StartsWith("## Record incomplete", detail);
        Assert.Contains("observations (paged)", detail);
    }

    [Theory]
    [InlineData("medicationStatements")]
    [InlineData("allergies")]
    public async Task No_medicine_is_offered_while_what_bears_on_it_is_unknown(string key)
    {
        JsonObject call = Call.View("seed-2");
        call["prefetch"]!.AsObject().Remove(key);

        JsonNode card = (await _client.CardsAsync(call))[0]!;

        Assert.DoesNotContain("MedicationRequest", card["suggestions"]!.ToJsonString());
    }

    [Theory]
    [InlineData("observations", null, "not-sent")]
    [InlineData("conditions", "error", "error-outcome")]
    [InlineData("patient", "null", "no-data")]
    public async Task What_the_service_cannot_do_without_is_named(string key, string? value, string code)
    {
        JsonObject call = Call.View("seed-2");
        call["prefetch"]!.AsObject().Remove(key);
        if (value is not null)
        {
            call["prefetch"]![key] = value == "error" ? Outcome.DeepClone() : null;
        }

        using HttpResponseMessage response = await _client.PostAsync(new Uri(Call.PatientView, UriKind.Relative), Call.Body(call));

        Assert.Equal(HttpStatusCode.PreconditionFailed, response.StatusCode);
        Assert.Equal(code, (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["prefetch"]![key]!);
    }

    [Fact]
    public async Task Resources_of_another_patient_are_rejected_and_told()
    {
        JsonObject call = Call.View("seed-2");
        JsonNode foreign = call["prefetch"]!["observations"]!["entry"]![0]!.DeepClone();
        foreign["resource"]!["id"] = "foreign";
        foreign["resource"]!["subject"] = new JsonObject { ["reference"] = "Patient/another" };
        call["prefetch"]!["observations"]!["entry"]!.AsArray().Add(foreign);
        call["extension"] = new JsonObject { ["example.apatite-rules"] = new JsonObject { ["assessment"] = true } };

        JsonNode native = (await _client.PostAsync(Call.PatientView, call))["extension"]!["example.apatite-rules"]!["assessment"]!;

        Assert.Equal("Observation/foreign", (string)native["input"]!["rejected"]![0]!["reference"]!);
    }

    [Fact]
    public async Task Findings_older_than_their_window_do_not_count_at_the_moment_of_the_call()
    {
        using CdsHost now = new CdsHost().With("Moment", "Call");

        Assert.Empty(await now.CreateClient().CardsAsync(Call.View("seed-2")));
    }

    internal static JsonArray NextPage(string address) => new(new JsonObject { ["relation"] = "next", ["url"] = address });
}
