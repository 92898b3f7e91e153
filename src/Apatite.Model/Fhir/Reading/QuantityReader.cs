using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads a Quantity into the canonical unit of a measurement.</summary>
internal static class QuantityReader
{
    private const int LongestUnit = 24;

    /// <summary>The value in the canonical unit; null after the reason has been noted.</summary>
    /// <param name="measurement">What is measured.</param>
    /// <param name="quantity">The number and its unit.</param>
    /// <param name="path">Where the quantity stands.</param>
    /// <param name="reading">Where the reason is noted.</param>
    /// <param name="otherwise">The unit of a bare number; null to reject it.</param>
    public static decimal? Read(string measurement, Quantity quantity, string path, Reading reading, string? otherwise = null)
    {
        if (quantity.Value is not { } value)
        {
            reading.Reject(path, Reasons.NoValue);
            return null;
        }

        // The code counts when it is UCUM; the unit is for people, and often all there is, or the one of the two that is understood.
        string?[] stated = CodeSystems.Canonical(quantity.System ?? "") == CodeSystems.Ucum
            ? [quantity.Code, quantity.Unit]
            : [quantity.Unit, quantity.Code];
        string[] units = [.. stated.OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text))];
        if (units.Length == 0 && !string.IsNullOrWhiteSpace(otherwise))
        {
            units = [otherwise];
        }

        if (units.Length == 0)
        {
            reading.Reject(path, Reasons.NoUnit, Explanation.NoUnitOf(measurement));
            return null;
        }

        if (Array.Find(units, text => Units.IsKnown(measurement, text)) is not { } unit)
        {
            reading.Reject(path, Reasons.UnknownUnit, units[0].Length > LongestUnit ? Explanation.Name(measurement) : Explanation.UnknownUnitOf(measurement, units[0]));
            return null;
        }

        if (Units.Convert(measurement, unit, value) is { } canonical && Units.IsPlausible(measurement, canonical))
        {
            return canonical;
        }

        reading.Reject(path, Reasons.ImplausibleValue, Explanation.OutOfRange(measurement));
        return null;
    }

    /// <summary>Whether the number is exact or a bound.</summary>
    public static Comparator Comparator(Quantity quantity) => quantity.Comparator switch
    {
        Quantity.QuantityComparator.LessThan => Apatite.Model.Comparator.LessThan,
        Quantity.QuantityComparator.LessOrEqual => Apatite.Model.Comparator.AtMost,
        Quantity.QuantityComparator.GreaterOrEqual => Apatite.Model.Comparator.AtLeast,
        Quantity.QuantityComparator.GreaterThan => Apatite.Model.Comparator.GreaterThan,
        _ => Apatite.Model.Comparator.Exactly,
    };
}
