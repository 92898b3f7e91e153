using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Apatite.Model;

namespace Apatite.CdsHooks.Tests;

/// <summary>Calls as an EHR makes them.</summary>
internal static class Call
{
    public const string PatientView = "/cds-services/apatite-differential";
    public const string Orders = "/cds-services/apatite-orders";
    public const string Instance = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea";

    public static JsonObject View(string sample)
    {
        JsonObject prefetch = SampleCase.Prefetch(sample);
        return new JsonObject
        {
            ["hook"] = "patient-view",
            ["hookInstance"] = Instance,
            ["context"] = new JsonObject { ["userId"] = "Practitioner/COREPRACTITIONER1", ["patientId"] = (string)prefetch["patient"]!["id"]! },
            ["prefetch"] = prefetch,
        };
    }

    public static JsonObject Sign(string sample, params JsonObject[] orders)
    {
        JsonObject call = View(sample);
        call["hook"] = "order-sign";
        call["context"]!["draftOrders"] = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "collection",
            ["entry"] = new JsonArray([.. orders.Select(order => new JsonObject { ["resource"] = order })]),
        };
        return call;
    }

    public static JsonObject Select(string sample, JsonObject chosen, params JsonObject[] others)
    {
        JsonObject call = Sign(sample, [chosen, .. others]);
        call["hook"] = "order-select";
        call["context"]!["selections"] = new JsonArray($"{chosen["resourceType"]}/{chosen["id"]}");
        return call;
    }

    /// <summary>What is present, by its concept.</summary>
    public static JsonObject Observation(string concept) => Observation(ApatiteCodeSystem.Url, concept, new JsonObject { ["valueBoolean"] = true });

    /// <summary>The call with more observations of the same patient.</summary>
    public static JsonObject With(this JsonObject call, params JsonObject[] observations)
    {
        call["prefetch"]!["observations"] ??= new JsonObject { ["resourceType"] = "Bundle", ["type"] = "searchset", ["entry"] = new JsonArray() };
        foreach (JsonObject observation in observations)
        {
            observation["subject"] = new JsonObject { ["reference"] = $"Patient/{(string)call["context"]!["patientId"]!}" };
            call["prefetch"]!["observations"]!["entry"]!.AsArray().Add(new JsonObject { ["resource"] = observation });
        }

        return call;
    }

    /// <summary>What makes an infection likely.</summary>
    public static JsonObject WithFeverAndCrp(this JsonObject call) => call.With(
        Observation("http://loinc.org", "8310-5", Quantity(38.9m, "Cel")), Observation("http://loinc.org", "1988-5", Quantity(150, "mg/L")));

    /// <summary>The call with nothing else of the record.</summary>
    public static JsonObject Only(this JsonObject call, string key)
    {
        foreach (string other in call["prefetch"]!.AsObject().Select(member => member.Key).Where(other => other != key).ToArray())
        {
            call["prefetch"]![other] = null;
        }

        return call;
    }

    public static StringContent Body(JsonNode call) => Body(call.ToJsonString());

    public static StringContent Body(string text, string type = "application/json") => new(text, Encoding.UTF8, type);

    public static async Task<JsonObject> PostAsync(this HttpClient client, string address, JsonNode call, string language = "en")
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = Body(call) };
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        using HttpResponseMessage response = await client.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {text}");
        return JsonNode.Parse(text)!.AsObject();
    }

    public static async Task<JsonArray> CardsAsync(this HttpClient client, JsonNode call, string language = "en") =>
        (await client.PostAsync((string)call["hook"]! == "patient-view" ? PatientView : Orders, call, language))["cards"]!.AsArray();

    private static JsonObject Observation(string system, string code, JsonObject value) => new(value.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())))
    {
        ["resourceType"] = "Observation",
        ["id"] = $"added-{code}",
        ["status"] = "final",
        ["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) },
        ["effectiveDateTime"] = "2024-01-15T10:00:00Z",
    };

    private static JsonObject Quantity(decimal value, string unit) => new()
    {
        ["valueQuantity"] = new JsonObject { ["value"] = value, ["unit"] = unit, ["system"] = "http://unitsofmeasure.org", ["code"] = unit },
    };
}
