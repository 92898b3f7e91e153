using System.Text.Json;
using Apatite.CdsHooks.Problems;

namespace Apatite.CdsHooks.Prefetch;

/// <summary>Compares what came with the templates: absent, null, an error and a first page of several are four different things.</summary>
internal static class PrefetchReader
{
    public static IReadOnlyList<PrefetchItem> Read(IReadOnlyDictionary<string, JsonElement> prefetch) =>
    [
        .. PrefetchTemplate.All.Select(template => prefetch.TryGetValue(template.Key, out JsonElement value)
            ? Item(template, value)
            : new PrefetchItem(template, PrefetchState.NotSent, [])),
    ];

    /// <summary>What a value is: the caller's, or a FHIR server's answer.</summary>
    public static PrefetchItem Item(PrefetchTemplate template, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return new(template, PrefetchState.NoData, []);
        }

        string type = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("resourceType", out JsonElement name)
            && name.ValueKind == JsonValueKind.String
            ? name.GetString()!
            : throw Refusal.BadRequest("prefetch-not-fhir", $"prefetch.{template.Key} is no FHIR resource and not null.");
        return type switch
        {
            "OperationOutcome" => new(template, PrefetchState.ErrorOutcome, []),
            "Bundle" => OfBundle(template, value),
            _ => new(template, PrefetchState.Complete, [value]),
        };
    }

    private static PrefetchItem OfBundle(PrefetchTemplate template, JsonElement bundle)
    {
        if (NextPage(bundle) is { } next)
        {
            return new(template, PrefetchState.Paged, [bundle], next);
        }

        bool isEmpty = !bundle.TryGetProperty("entry", out JsonElement entries)
            || (entries.ValueKind == JsonValueKind.Array && entries.GetArrayLength() == 0);
        return new(template, IsPartial(bundle, entries) ? PrefetchState.Partial : isEmpty ? PrefetchState.NoData : PrefetchState.Complete, [bundle]);
    }

    // A search answers with an OperationOutcome among its results when it could not find all of them, and counts them all.
    private static bool IsPartial(JsonElement bundle, JsonElement entries)
    {
        JsonElement[] all = entries.ValueKind == JsonValueKind.Array ? [.. entries.EnumerateArray()] : [];
        long? total = bundle.TryGetProperty("total", out JsonElement number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt64(out long count) ? count : null;
        return all.Any(TellsOfGap) || (Text(bundle, "type") == "searchset" && total > all.Count(IsMatch));
    }

    private static bool TellsOfGap(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("resource", out JsonElement resource) && Text(resource, "resourceType") == "OperationOutcome"
        && !(resource.TryGetProperty("issue", out JsonElement issues) && issues.ValueKind == JsonValueKind.Array && issues.GetArrayLength() > 0
            && issues.EnumerateArray().All(issue => Text(issue, "severity") == "information"));

    private static bool IsMatch(JsonElement entry) => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("resource", out _)
        && !(entry.TryGetProperty("search", out JsonElement search) && Text(search, "mode") is not (null or "match"));

    private static string? NextPage(JsonElement bundle)
    {
        if (!bundle.TryGetProperty("link", out JsonElement links) || links.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        foreach (JsonElement link in links.EnumerateArray())
        {
            if (Text(link, "relation") == "next")
            {
                return Text(link, "url") ?? "";
            }
        }

        return null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
