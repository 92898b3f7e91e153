using System.Globalization;
using System.Text.RegularExpressions;
using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// Reads a result that was sent as text though it is a number: a comparator, the number and its unit, and nothing else. A comma is that of
/// decimals, except where it could be one of thousands.
/// </summary>
internal static partial class ResultText
{
    /// <summary>The quantity that a text is; null when it is none.</summary>
    public static Quantity? Quantity(string text)
    {
        if (Shape().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        string number = match.Groups["number"].Value.Replace(',', '.');
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
        {
            return null;
        }

        string unit = match.Groups["unit"].Value.Trim();
        return new Quantity
        {
            Value = value,
            Unit = unit.Length == 0 ? null : unit,
            Comparator = match.Groups["comparator"].Value switch
            {
                "<" => Hl7.Fhir.Model.Quantity.QuantityComparator.LessThan,
                "<=" or "=<" or "≤" => Hl7.Fhir.Model.Quantity.QuantityComparator.LessOrEqual,
                ">" => Hl7.Fhir.Model.Quantity.QuantityComparator.GreaterThan,
                ">=" or "=>" or "≥" => Hl7.Fhir.Model.Quantity.QuantityComparator.GreaterOrEqual,
                _ => null,
            },
        };
    }

    [GeneratedRegex(@"^(?<comparator><=|>=|=<|=>|<|>|≤|≥)?\s*(?<number>[0-9]{1,7}(\.[0-9]{1,6}|,[0-9]{1,2})?)\s*(?<unit>([^0-9\s<>,.].*|10\s?[*^eE].*|[0-9]+/.*)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
