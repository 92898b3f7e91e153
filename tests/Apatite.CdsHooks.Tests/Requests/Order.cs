using System.Text.Json.Nodes;

namespace Apatite.CdsHooks.Tests;

/// <summary>Draft orders.</summary>
internal static class Order
{
    public static JsonObject LumbarPuncture => Service("http://snomed.info/sct", "277762005");

    public static JsonObject Ceftriaxone => Medicine("J01DD04");

    public static JsonObject Ibuprofen => Medicine("M01AE01");

    public static JsonObject Prednisolone => Medicine("H02AB06");

    public static JsonObject Paracetamol => Medicine("N02BE01");

    public static JsonObject Service(string system, string code) => new()
    {
        ["resourceType"] = "ServiceRequest",
        ["id"] = $"order-{code}",
        ["status"] = "draft",
        ["intent"] = "order",
        ["code"] = Concept(system, code),
    };

    private static JsonObject Medicine(string atc) => new()
    {
        ["resourceType"] = "MedicationRequest",
        ["id"] = $"order-{atc}",
        ["status"] = "draft",
        ["intent"] = "order",
        ["medicationCodeableConcept"] = Concept("http://www.whocc.no/atc", atc),
    };

    private static JsonObject Concept(string system, string code) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };
}
