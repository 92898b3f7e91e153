using Apatite.Model;

namespace Apatite.Rules.LabValues;

/// <summary>What makes a fluid with few cells abnormal all the same (thresholds-and-management.md 2.5).</summary>
internal static class AbnormalFluid
{
    public static bool IsIt(LabResult result) =>
        (result.Test == LabTest.CsfGlucose && CsfGlucose.IsLow(result))
        || (result.Test == LabTest.CsfProtein && (result.IsAbove(0.4m) || result.Interpretation == Interpretation.High))
        || (result.Test == LabTest.LumbarPunctureSummary && result.Interpretation == Interpretation.Abnormal)
        || (result.Test == LabTest.CsfLactate && result.IsAtLeast(3.5m))
        || (result.Test == LabTest.CsfNeutrophilPercentage && result.IsAtLeast(50m));
}
