using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>The upper bounds of the prevertebral soft tissue on a lateral radiograph, in mm (thresholds-and-management.md 2.4).</summary>
internal static class PrevertebralWidth
{
    private static readonly LevelRange Upper = LevelRange.Parse("C1-C3");
    private static readonly LevelRange Lower = LevelRange.Parse("C6-T1");

    /// <summary>Stated without a measure, or above 7 mm at C1 to C3 or where the level is not stated.</summary>
    public static bool IsThickenedAbove(ImagingFinding finding) =>
        finding.SizeMm is null || (finding.SizeMm > 7m && (finding.Levels is null || finding.IsAt(Upper)));

    /// <summary>Above 22 mm in adults and 14 mm below 15 years, at C6 to C7.</summary>
    public static bool IsThickenedBelow(ImagingFinding finding, PatientFact patient) =>
        finding.IsAt(Lower) && !finding.IsAt(Upper) && finding.SizeMm > (patient.AgeYears < 15 ? 14m : 22m);

    /// <summary>The bounds of the injury study: above 7 mm at C2 to C3, above 21 mm at C6 to C7; only with a measure.</summary>
    public static bool ExceedsInjuryBound(ImagingFinding finding) =>
        (finding.IsAt(Upper) && finding.SizeMm > 7m) || (finding.IsAt(Lower) && !finding.IsAt(Upper) && finding.SizeMm > 21m);
}
