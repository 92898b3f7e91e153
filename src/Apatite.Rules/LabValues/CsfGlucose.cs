using Apatite.Model;

namespace Apatite.Rules.LabValues;

/// <summary>How the glucose of the fluid is read: against a serum glucose when there is one.</summary>
internal static class CsfGlucose
{
    public static bool RatioIsAtMost(LabResult fluid, LabResult serum, decimal bound) =>
        serum.Value > 0 && fluid.Value / serum.Value <= bound;

    public static bool RatioIsAbove(LabResult fluid, LabResult serum, decimal bound) =>
        serum.Value > 0 && fluid.Value / serum.Value > bound;

    /// <summary>Below 2.2 mmol/L, or stated low (thresholds-and-management.md 2.5).</summary>
    public static bool IsLow(LabResult fluid) => fluid.Value.HasValue ? fluid.IsBelow(2.2m) : fluid.Interpretation == Interpretation.Low;
}
