using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

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
}
