using System.Text.Json.Nodes;

namespace Apatite.CdsHooks.Tests;

/// <summary>The sample cases as an EHR sends them: part by part under the prefetch keys.</summary>
internal static class SampleCase
{
    private static readonly Dictionary<string, string> Keys = new()
    {
        ["Observation"] = "observations",
        ["Condition"] = "conditions",
        ["MedicationStatement"] = "medicationStatements",
        ["MedicationRequest"] = "medicationRequests",
        ["MedicationAdministration"] = "medicationAdministrations",
        ["AllergyIntolerance"] = "allergies",
        ["Procedure"] = "procedures",
        ["ImagingStudy"] = "imagingStudies",
        ["DiagnosticReport"] = "diagnosticReports",
    };

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order()];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "cases");

    public static string Bundle(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.json"));

    /// <summary>The prefetch of a case; what it does not hold is null, as the specification says.</summary>
    public static JsonObject Prefetch(string name)
    {
        JsonObject prefetch = new() { ["patient"] = null };
        foreach (string key in Keys.Values)
        {
            prefetch[key] = null;
        }

        foreach (JsonNode? entry in JsonNode.Parse(Bundle(name))!["entry"]!.AsArray())
        {
            JsonObject resource = entry!["resource"]!.DeepClone().AsObject();
            string type = (string)resource["resourceType"]!;
            if (type == "Patient")
            {
                prefetch["patient"] = resource;
            }
            else
            {
                prefetch[Keys[type]] ??= new JsonObject { ["resourceType"] = "Bundle", ["type"] = "searchset", ["entry"] = new JsonArray() };
                prefetch[Keys[type]]!["entry"]!.AsArray().Add(new JsonObject { ["resource"] = resource });
            }
        }

        return prefetch;
    }
}
