using System.Text.Json.Nodes;

namespace Apatite.CdsHooks.Tests;

public sealed class OrderTests(CdsHost host) : IClassFixture<CdsHost>
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Antibiotics_are_never_spoken_against_while_an_infection_is_open()
    {
        JsonNode card = Assert.Single(await _client.CardsAsync(Call.Sign("seed-2", Order.Ceftriaxone)))!;

        Assert.Contains("not excluded: retropharyngeal abscess", (string)card["summary"]!);
        Assert.Contains("does not speak against the order", (string)card["detail"]!);
        Assert.Contains("Infectious spondylodiscitis", (string)card["detail"]!);
        Assert.DoesNotContain("whether it is still needed", card.ToJsonString());
    }

    [Fact]
    public async Task A_puncture_whose_question_is_answered_is_questioned_and_what_is_open_is_named()
    {
        JsonNode card = Assert.Single(await _client.CardsAsync(Call.Sign("seed-2", Order.LumbarPuncture)))!;

        Assert.StartsWith("Lumbar puncture: consider whether it is still needed", (string)card["summary"]!);
        Assert.Contains("not excluded", (string)card["summary"]!);
        Assert.Contains("Retropharyngeal abscess", (string)card["detail"]!);
    }

    [Fact]
    public async Task A_puncture_before_the_fluid_is_read_is_not_spoken_against()
    {
        JsonObject call = Call.Sign("seed-2", Order.LumbarPuncture);
        JsonArray observations = call["prefetch"]!["observations"]!["entry"]!.AsArray();
        observations.Remove(observations.Single(entry => entry!.ToJsonString().Contains("lumbar-puncture-summary", StringComparison.Ordinal)));

        JsonNode? card = (await _client.CardsAsync(call)).SingleOrDefault();

        Assert.DoesNotContain("whether it is still needed", card?.ToJsonString() ?? "");
    }

    [Fact]
    public async Task An_NSAID_meets_the_cautions_of_the_record()
    {
        JsonNode card = Assert.Single(await _client.CardsAsync(Call.Sign("seed-2", Order.Ibuprofen)))!;

        Assert.StartsWith("NSAID: 2 cautions", (string)card["summary"]!);
        Assert.Contains("Asthma", (string)card["detail"]!);
        Assert.Contains("renal function first", (string)card["detail"]!);
    }

    [Fact]
    public async Task A_corticosteroid_meets_the_open_infection()
    {
        JsonNode card = Assert.Single(await _client.CardsAsync(Call.Sign("seed-2", Order.Prednisolone)))!;

        Assert.Contains("No steroid while an abscess", (string)card["detail"]!);
    }

    [Fact]
    public async Task An_NSAID_while_an_infection_is_likely_names_it_first()
    {
        JsonNode card = Assert.Single(await _client.CardsAsync(Call.Sign("seed-1", Order.Ibuprofen).WithFeverAndCrp()))!;

        Assert.Contains("infectious spondylodiscitis first: likely", (string)card["summary"]!);
        Assert.Equal("warning", (string)card["indicator"]!);
    }

    [Fact]
    public async Task An_order_that_has_nothing_to_do_with_it_gets_no_card() =>
        Assert.Empty(await _client.CardsAsync(Call.Sign("seed-2", Order.Paracetamol)));

    [Fact]
    public async Task Only_the_selected_order_counts_while_orders_are_chosen() =>
        Assert.Empty(await _client.CardsAsync(Call.Select("seed-2", Order.Paracetamol, Order.Ibuprofen)));

    [Fact]
    public async Task An_order_not_to_do_something_gets_no_card()
    {
        JsonObject order = Order.Ibuprofen;
        order["doNotPerform"] = true;

        Assert.Empty(await _client.CardsAsync(Call.Sign("seed-2", order)));
    }

    [Fact]
    public async Task The_hospitals_own_order_codes_are_known_once_configured()
    {
        using CdsHost own = new CdsHost()
            .With("OrderCodes:0:System", "https://hospital.example/orders").With("OrderCodes:0:Code", "D7").With("OrderCodes:0:Kind", "Drainage");
        JsonObject call = Call.Sign("seed-2", Order.Service("https://hospital.example/orders", "D7"));

        JsonNode card = Assert.Single(await own.CreateClient().CardsAsync(call))!;

        Assert.Empty(await _client.CardsAsync(call));
        Assert.StartsWith("Drainage: ", (string)card["summary"]!);
        Assert.Contains("not excluded: retropharyngeal abscess", (string)card["summary"]!);
    }

    [Fact]
    public async Task A_contained_medicine_is_read()
    {
        JsonObject order = Order.Ibuprofen;
        JsonNode code = order["medicationCodeableConcept"]!.DeepClone();
        order.Remove("medicationCodeableConcept");
        order["contained"] = new JsonArray(new JsonObject { ["resourceType"] = "Medication", ["id"] = "m", ["code"] = code });
        order["medicationReference"] = new JsonObject { ["reference"] = "#m" };

        Assert.Single(await _client.CardsAsync(Call.Sign("seed-2", order)));
    }
}
