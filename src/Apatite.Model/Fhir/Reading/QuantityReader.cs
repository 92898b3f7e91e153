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

        // The code counts when it is UCUM; the unit is for people, and often all there is.
        string? unit = quantity.System == CodeSystems.Ucum && !string.IsNullOrWhiteSpace(quantity.Code) ? quantity.Code : quantity.Unit;
        unit = string.IsNullOrWhiteSpace(unit) ? quantity.Code : unit;
        unit = string.IsNullOrWhiteSpace(unit) ? otherwise : unit;
        if (string.IsNullOrWhiteSpace(unit))
        {
            reading.Reject(path, Reasons.NoUnit, Explanation.NoUnitOf(measurement));
            return null;
        }

        if (!Units.IsKnown(measurement, unit))
        {
            reading.Reject(path, Reasons.UnknownUnit, unit.Length > LongestUnit ? Explanation.Name(measurement) : Explanation.UnknownUnitOf(measurement, unit));
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
