using System.Text.Json;

namespace Apatite.CdsHooks.Orders;

/// <summary>The codes of an order: of a ServiceRequest, or of the medicine of a MedicationRequest.</summary>
internal static class OrderCoding
{
    public static IEnumerable<(string System, string Code)> Of(JsonElement order)
    {
        JsonElement?[] concepts = [Member(order, "code"), Member(order, "medicationCodeableConcept"), ContainedMedicine(order)];
        return concepts.OfType<JsonElement>().SelectMany(Codings);
    }

    private static JsonElement? ContainedMedicine(JsonElement order)
    {
        string? reference = Member(order, "medicationReference") is { } medication ? Text(medication, "reference") : null;
        return reference is ['#', .. var id] && Member(order, "contained") is { ValueKind: JsonValueKind.Array } contained
            ? contained.EnumerateArray().Where(resource => Text(resource, "id") == id).Select(resource => Member(resource, "code")).FirstOrDefault()
            : null;
    }

    private static IEnumerable<(string System, string Code)> Codings(JsonElement concept) =>
        Member(concept, "coding") is { ValueKind: JsonValueKind.Array } codings
            ? codings.EnumerateArray()
                .Select(coding => (System: Text(coding, "system"), Code: Text(coding, "code")))
                .Where(coding => coding is { System: not null, Code: not null })
                .Select(coding => (coding.System!, coding.Code!))
            : [];

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
