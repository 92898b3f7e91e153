using Apatite.Model;

namespace Apatite.Rules.States;

/// <summary>The mineral and iron thresholds (thresholds-and-management.md 2.6).</summary>
internal static class Minerals
{
    /// <summary>Calcium x phosphate in mmol2/L2; both results carry the canonical unit mmol/L.</summary>
    public static bool ProductIsAtLeast(LabResult calcium, LabResult phosphate, decimal bound) => calcium.Value * phosphate.Value >= bound;

    /// <summary>Above 45 % in women and 50 % in men (EASL 2022).</summary>
    public static bool IsSaturationRaised(PatientFact patient, LabResult saturation) => saturation.IsAbove(patient.Sex == Sex.Female ? 45m : 50m);

    /// <summary>Above 200 ug/L in women and 300 ug/L in men (EASL 2022).</summary>
    public static bool IsFerritinRaised(PatientFact patient, LabResult ferritin) => ferritin.IsAbove(patient.Sex == Sex.Female ? 200m : 300m);
}
