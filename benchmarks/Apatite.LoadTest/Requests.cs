using System.Text;
using System.Text.Json.Nodes;

namespace Apatite.LoadTest;

/// <summary>The published case that both servers get: as a Bundle, and as the prefetch of a call.</summary>
internal static class Requests
{
    private static readonly Dictionary<string, string> Keys = new()
    {
        ["Observation"] = "observations",
        ["Condition"] = "conditions",
        ["MedicationStatement"] = "medicationStatements",
        ["ImagingStudy"] = "imagingStudies",
    };

    public static byte[] Bundle { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "cases", "seed-2.json"));

    public static byte[] Call { get; } = Encoding.UTF8.GetBytes(CallOf(JsonNode.Parse(Bundle)!).ToJsonString());

    private static JsonObject CallOf(JsonNode bundle)
    {
        JsonObject prefetch = [];
        foreach (JsonNode? entry in bundle["entry"]!.AsArray())
        {
            JsonNode resource = entry!["resource"]!.DeepClone();
            string type = (string)resource["resourceType"]!;
            if (type == "Patient")
            {
                prefetch["patient"] = resource;
                continue;
            }

            prefetch[Keys[type]] ??= new JsonObject { ["resourceType"] = "Bundle", ["type"] = "searchset", ["entry"] = new JsonArray() };
            prefetch[Keys[type]]!["entry"]!.AsArray().Add(new JsonObject { ["resource"] = resource });
        }

        return new JsonObject
        {
            ["hook"] = "patient-view",
            ["hookInstance"] = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
            ["context"] = new JsonObject { ["userId"] = "Practitioner/1", ["patientId"] = (string)prefetch["patient"]!["id"]! },
            ["prefetch"] = prefetch,
        };
    }
}
