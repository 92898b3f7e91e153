using System.Text.Json;
using Apatite.CdsHooks.Problems;
using Apatite.CdsHooks.Wire;

namespace Apatite.CdsHooks.Requests;

/// <summary>The draft orders that a call is about: the selected ones, or all when they are signed.</summary>
internal static class DraftOrders
{
    public static IReadOnlyList<JsonElement> Of(HookContext context, bool onlySelected)
    {
        if (context.DraftOrders is not { ValueKind: JsonValueKind.Object } bundle || !IsBundle(bundle))
        {
            throw Refusal.BadRequest("draft-orders-missing", "context.draftOrders is no Bundle.");
        }

        Dictionary<string, JsonElement> orders = [];
        if (bundle.TryGetProperty("entry", out JsonElement entries) && entries.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement entry in entries.EnumerateArray())
            {
                if (entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("resource", out JsonElement resource)
                    && resource.ValueKind == JsonValueKind.Object)
                {
                    orders.TryAdd(Name(resource) ?? $"#{orders.Count}", resource);
                }
            }
        }

        if (!onlySelected)
        {
            return [.. orders.Values];
        }

        string[] selections = context.Selections ?? throw Refusal.BadRequest("member-missing", "context.selections is missing.");
        return
        [
            .. selections.Select(selection => orders.TryGetValue(selection, out JsonElement order)
                ? order
                : throw Refusal.BadRequest("selection-unknown", "context.selections names an order that context.draftOrders does not hold.")),
        ];
    }

    private static bool IsBundle(JsonElement resource) =>
        resource.TryGetProperty("resourceType", out JsonElement type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("Bundle");

    private static string? Name(JsonElement resource) =>
        resource.TryGetProperty("resourceType", out JsonElement type) && type.ValueKind == JsonValueKind.String
        && resource.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String
            ? $"{type.GetString()}/{id.GetString()}"
            : null;
}
