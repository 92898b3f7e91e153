using System.Text.Json.Nodes;
using Apatite.CdsHooks.Wire;
using Snapshooter.Xunit;

namespace Apatite.CdsHooks.Tests;

public sealed class PatientViewTests(CdsHost host) : IClassFixture<CdsHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_tendinitis_card_names_the_open_danger_and_offers_CT_and_NSAID(string language)
    {
        JsonNode card = Assert.Single(await _client.CardsAsync(Call.View("seed-2"), language))!;

        Assert.Equal("warning", (string)card["indicator"]!);
        Assert.Contains(language == "en" ? "not excluded: retropharyngeal abscess" : "non écarté\u00a0: abcès rétropharyngé", (string)card["summary"]!);
        string[] types = [.. card["suggestions"]!.AsArray().Select(suggestion => (string)suggestion!["actions"]![0]!["resource"]!["resourceType"]!)];
        Assert.Contains("ServiceRequest", types);
        Assert.Contains("MedicationRequest", types);
        Snapshot.Match(card.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), $"seed-2-card-{language}");
    }

    [Fact]
    public async Task Before_the_CT_the_card_says_what_would_decide()
    {
        JsonNode card = Assert.Single(await _client.CardsAsync(Call.View("seed-2-early")))!;

        Assert.StartsWith("Undecided", (string)card["summary"]!);
        Assert.Contains("CT of the neck", card["suggestions"]!.ToJsonString());
    }

    [Fact]
    public async Task A_danger_that_is_likely_has_a_card_of_its_own_before_the_benign_one()
    {
        JsonArray cards = await _client.CardsAsync(Call.View("seed-1").WithFeverAndCrp());

        Assert.Contains("infectious spondylodiscitis first: likely", (string)cards[0]!["summary"]!);
        Assert.Equal("warning", (string)cards[0]!["indicator"]!);
        Assert.All(cards.Skip(1), card => Assert.Null(card!["suggestions"]));
    }

    [Fact]
    public async Task A_danger_that_cannot_wait_has_a_card_of_its_own_even_when_it_is_not_likely()
    {
        JsonObject call = Call.View("seed-2").With(Call.Observation("stridor"));

        JsonNode card = (await _client.CardsAsync(call))[0]!;

        Assert.Contains("threatened airway", (string)card["summary"]!);
        Assert.Equal("critical", (string)card["indicator"]!);
    }

    [Fact]
    public async Task A_deposit_beside_dangers_that_may_wait_has_one_card_that_names_them()
    {
        JsonNode card = Assert.Single(await _client.CardsAsync(Call.View("seed-1")))!;

        Assert.Contains("acute resorption", (string)card["summary"]!);
        Assert.Contains("not excluded: infectious spondylodiscitis", (string)card["summary"]!);
    }

    [Theory]
    [InlineData("neck-pain")]
    [InlineData("neck-pain", "headache")]
    [InlineData("neck-pain", "limited-neck-movement")]
    [InlineData("low-back-pain", "radicular-signs")]
    [InlineData("fever", "headache", "cough")]
    [InlineData("sore-throat", "fever")]
    public async Task An_everyday_patient_gets_no_card(params string[] complaints)
    {
        JsonObject call = Call.View("seed-2").Only("patient").With([.. complaints.Select(Call.Observation)]);

        JsonObject answer = await _client.PostAsync(Call.PatientView, call);

        Assert.Empty(answer["cards"]!.AsArray());
    }

    [Fact]
    public async Task A_patient_who_has_nothing_to_do_with_it_gets_no_card()
    {
        Assert.Empty(await _client.CardsAsync(Call.View("seed-2").Only("patient")));
    }

    [Fact]
    public async Task The_same_call_gives_the_same_ids_and_another_record_others()
    {
        JsonNode first = (await _client.CardsAsync(Call.View("seed-2")))[0]!;
        JsonNode again = (await _client.CardsAsync(Call.View("seed-2")))[0]!;
        JsonObject changed = Call.View("seed-2");
        changed["prefetch"]!["observations"]!["entry"]!.AsArray().RemoveAt(0);
        JsonNode other = (await _client.CardsAsync(changed))[0]!;

        Assert.Equal(first.ToJsonString(), again.ToJsonString());
        Assert.NotEqual((string)first["uuid"]!, (string)other["uuid"]!);
    }

    [Fact]
    public async Task A_medicine_that_the_record_forbids_is_not_offered()
    {
        JsonObject call = Call.View("seed-3");
        Assert.Contains("MedicationRequest", (await _client.CardsAsync(call)).ToJsonString());
        call["prefetch"]!["allergies"] = Allergy((string)call["context"]!["patientId"]!);

        JsonNode card = Assert.Single(await _client.CardsAsync(call))!;

        Assert.DoesNotContain("MedicationRequest", card.ToJsonString());
        Assert.Contains("NSAID or aspirin hypersensitivity is recorded", (string)card["detail"]!);
    }

    [Fact]
    public async Task The_native_assessment_comes_on_request_only()
    {
        JsonObject call = Call.View("seed-2");
        Assert.Null((await _client.PostAsync(Call.PatientView, call))["extension"]);
        call["extension"] = new JsonObject { ["example.apatite-rules"] = new JsonObject { ["assessment"] = true, ["language"] = "fr" } };

        JsonNode answer = (await _client.PostAsync(Call.PatientView, call))["extension"]!["example.apatite-rules"]!;

        Assert.Equal("retropharyngeal-calcific-tendinitis", (string)answer["assessment"]!["differential"]![0]!["diagnosis"]!);
        Assert.StartsWith("Tendinopathie", (string)answer["assessment"]!["differential"]![0]!["display"]!);
        Assert.Equal(21, answer["assessment"]!["input"]!["used"]!.AsArray().Count);
        Assert.Equal("no-data", (string)answer["prefetch"]!["procedures"]!);
    }

    [Fact]
    public void A_summary_of_139_characters_passes_and_one_of_140_does_not()
    {
        Assert.Equal(139, WithSummary(new string('a', 139)).Summary.Length);
        Assert.Throws<ArgumentException>(() => WithSummary(new string('a', 140)));
        Assert.Throws<ArgumentException>(() => WithSummary(""));
    }

    private static Card WithSummary(string summary) => new()
    {
        Uuid = Guid.Empty,
        Summary = summary,
        Detail = "detail",
        Indicator = Indicator.Info,
        Source = new("source", new("code", "system", "display")),
        OverrideReasons = [],
    };

    private static JsonObject Allergy(string patientId) => new()
    {
        ["resourceType"] = "Bundle",
        ["type"] = "searchset",
        ["entry"] = new JsonArray(new JsonObject
        {
            ["resource"] = new JsonObject
            {
                ["resourceType"] = "AllergyIntolerance",
                ["id"] = "a1",
                ["clinicalStatus"] = Concept("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "active"),
                ["code"] = Concept("https://apatite-rules.example/fhir/CodeSystem/apatite-concept", "nsaid-hypersensitivity"),
                ["patient"] = new JsonObject { ["reference"] = $"Patient/{patientId}" },
            },
        }),
    };

    private static JsonObject Concept(string system, string code) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };
}
