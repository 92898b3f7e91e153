using System.Text.Json;
using Apatite.Model;

namespace Apatite.CdsHooks.Orders;

/// <summary>Which orders mean what: the codes of the project's terminology tables and those that the hospital adds.</summary>
internal sealed class OrderCatalogue(IEnumerable<OrderCodeOptions> additional)
{
    private const string Snomed = "http://snomed.info/sct";
    private const string Atc = "http://www.whocc.no/atc";
    private const string AtcOid = "urn:oid:2.16.840.1.113883.6.73";

    // ATC is a classification: a code means everything below it.
    private static readonly (string Class, OrderKind Kind)[] AtcClasses =
    [
        ("J01", OrderKind.Antibiotic),
        ("M01A", OrderKind.Nsaid),
        ("M01B", OrderKind.Nsaid),
        ("N02BA", OrderKind.Nsaid),
        ("H02", OrderKind.Corticosteroid),
    ];

    private readonly Dictionary<(string System, string Code), OrderKind> _codes = new(
        additional.Select(code => KeyValuePair.Create((code.System, code.Code), code.Kind)))
    {
        [(Snomed, "277762005")] = OrderKind.LumbarPuncture,
        [(ApatiteCodeSystem.Url, Medication.Nsaid.Id)] = OrderKind.Nsaid,
        [(ApatiteCodeSystem.Url, History.PriorAntibiotics.Id)] = OrderKind.Antibiotic,
    };

    /// <summary>The kinds of the orders, each once.</summary>
    public IReadOnlyList<OrderKind> Kinds(IReadOnlyList<JsonElement> orders) =>
        [.. orders.Where(IsToBeDone).SelectMany(OrderCoding.Of).Select(KindOf).OfType<OrderKind>().Distinct().Order()];

    private OrderKind? KindOf((string System, string Code) coding)
    {
        if (_codes.TryGetValue(coding, out OrderKind kind))
        {
            return kind;
        }

        return coding.System is Atc or AtcOid
            ? AtcClasses
                .Where(row => coding.Code.StartsWith(row.Class, StringComparison.OrdinalIgnoreCase))
                .Select(row => (OrderKind?)row.Kind)
                .FirstOrDefault()
            : null;
    }

    private static bool IsToBeDone(JsonElement order) =>
        !(order.TryGetProperty("doNotPerform", out JsonElement not) && not.ValueKind == JsonValueKind.True);
}
