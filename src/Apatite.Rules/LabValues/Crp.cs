using Apatite.Model;

namespace Apatite.Rules.LabValues;

/// <summary>How a CRP that comes as a word is read: raised without a number is weaker than a number.</summary>
internal static class Crp
{
    public static bool IsNormal(LabResult crp) => crp.Value.HasValue ? crp.IsBelow(5m) : crp.Interpretation == Interpretation.Normal;

    /// <summary>
    /// Whether a CRP that rose is at 100 mg/L or more, or at 20 mg/L or more and twice what it was (thresholds-and-management.md 9).
    /// </summary>
    public static bool IsMuchHigher(LabResult crp, LabTrend trend) =>
        crp.IsAtLeast(100m) || (crp.IsAtLeast(20m) && crp.Value >= 2 * trend.Before);

    public static bool IsRaisedWithoutNumber(LabResult crp) => !crp.Value.HasValue && crp.Interpretation == Interpretation.High;
}
