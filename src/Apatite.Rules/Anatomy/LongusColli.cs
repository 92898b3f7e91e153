using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>Where a calcification counts as one of the longus colli tendon.</summary>
internal static class LongusColli
{
    public static bool IsNamed(AnatomicalStructure? structure) =>
        structure == AnatomicalStructure.LongusColli || structure == AnatomicalStructure.LongusColliSuperiorOblique;

    /// <summary>
    /// The superior oblique part by name, or the muscle at C1 to C3. The superior oblique part inserts there, so a level that
    /// is not stated does not weaken it; one that lies elsewhere does.
    /// </summary>
    public static bool IsSuperiorPart(ImagingFinding finding) =>
        (finding.Structure == AnatomicalStructure.LongusColliSuperiorOblique && (finding.Levels is null || finding.IsAt(LevelRange.C1ToC3)))
        || (finding.Structure == AnatomicalStructure.LongusColli && finding.IsAt(LevelRange.C1ToC3));

    /// <summary>Reports often name the space in front of the spine instead of the muscle that fills it.</summary>
    public static bool IsPrevertebralSpace(AnatomicalStructure? structure) =>
        structure == AnatomicalStructure.PrevertebralSpace || structure == AnatomicalStructure.RetropharyngealSpace;

    /// <summary>An image that was read for the deposit: at C1 to C3, or without a site of its own.</summary>
    public static bool IsLookedAt(ImagingFinding finding) =>
        (finding.Structure is null || IsNamed(finding.Structure) || IsPrevertebralSpace(finding.Structure))
        && (finding.Levels is null || finding.IsAt(LevelRange.C1ToC3));
}
