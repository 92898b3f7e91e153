using Apatite.Model;

namespace Apatite.Rules.LabValues;

/// <summary>The mineral and iron thresholds (thresholds-and-management.md 2.6).</summary>
internal static class Minerals
{
    /// <summary>
    /// Calcium in mmol/L as it would be with 40 g/L of albumin: 0.02 mmol/L for each g/L (Payne RB et al. Br Med J
    /// 1973;4:643-646, DOI 10.1136/bmj.4.5893.643).
    /// </summary>
    public static decimal Corrected(LabResult calcium, LabResult albumin) =>
        calcium.Value.GetValueOrDefault() + (0.02m * (40m - albumin.Value.GetValueOrDefault()));

    /// <summary>Calcium x phosphate in mmol2/L2; both results carry the canonical unit mmol/L.</summary>
    public static bool ProductIsAtLeast(SerumCalcium calcium, LabResult phosphate, decimal bound) =>
        calcium.Value * phosphate.Value >= bound;

    /// <summary>Above 45 % in women before menopause, here below 50 years, and 50 % in all others (EASL 2022).</summary>
    public static bool IsSaturationRaised(PatientFact patient, LabResult saturation) =>
        saturation.IsAbove(IsBeforeMenopause(patient) ? 45m : 50m);

    /// <summary>Above 200 ug/L in women before menopause, here below 50 years, and 300 ug/L in all others (EASL 2022).</summary>
    public static bool IsFerritinRaised(PatientFact patient, LabResult ferritin) =>
        ferritin.IsAbove(IsBeforeMenopause(patient) ? 200m : 300m);

    private static bool IsBeforeMenopause(PatientFact patient) => patient.Sex == Sex.Female && patient.AgeYears < 50;
}
