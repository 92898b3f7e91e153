using System.Globalization;

namespace Apatite.Rules.Extending;

/// <summary>The range of weights in decibans, that of the library: likelihood ratios are held within 0.12 and 8.</summary>
internal static class WeightRange
{
    private const double Lightest = -9.2;
    private const double Heaviest = 9.0;

    /// <summary>The weight that a cell states; null when it is no number of the range, or zero. A comma sets no thousands apart.</summary>
    public static double? Read(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) && weight is not 0 and >= Lightest and <= Heaviest ? weight : null;

    /// <summary>What is wrong with a cell that states none.</summary>
    public static string Problem(string cell) => $"weight '{cell}' is no number from -9.2 to 9.0, or is zero";
}
