namespace Apatite.Reporting.Drawings.Charts;

/// <summary>From decibans to the page. Zero lies where the heaviest bars of both sides find room.</summary>
/// <param name="Zero">Where zero lies.</param>
/// <param name="PerDeciban">Units of the page per deciban.</param>
internal sealed record BarScale(double Zero, double PerDeciban)
{
    private const double LeastRange = 10;

    public static BarScale For(IEnumerable<double> weights, double left, double right)
    {
        IReadOnlyList<double> all = [.. weights.Where(double.IsFinite)];
        double most = Math.Max(all.DefaultIfEmpty(0).Max(), 0);
        double least = Math.Min(all.DefaultIfEmpty(0).Min(), 0);
        double missing = Math.Max(0, LeastRange - (most - least)) / 2;
        double perDeciban = (right - left) / (most - least + (2 * missing));
        return new BarScale(left + ((missing - least) * perDeciban), perDeciban);
    }

    public double At(double decibans) => Zero + (decibans * PerDeciban);
}
