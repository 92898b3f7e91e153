using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>Which findings belong to a collection of the neck; one without structure and level is taken as one of the neck.</summary>
internal static class NeckCollection
{
    public static bool IsOfIt(ImagingFinding finding) =>
        LongusColli.IsPrevertebralSpace(finding.Structure) || LongusColli.IsNamed(finding.Structure)
        || (finding.Structure is null && (finding.Levels is null || finding.IsAt(LevelRange.Cervical)));

    /// <summary>No rim can only be claimed when contrast medium was given.</summary>
    public static bool IsAbsentWithContrast(ImagingFinding finding) => finding.IsAbsent && finding.ContrastGiven == true;

    /// <summary>The report denies a rim and does not say whether contrast medium was given.</summary>
    public static bool IsAbsentContrastUnstated(ImagingFinding finding) => finding.IsAbsent && finding.ContrastGiven is null;
}
