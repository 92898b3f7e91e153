using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>Where a calcification counts as one of a disc, and what it looks like.</summary>
internal static class Disc
{
    public static bool IsItsPart(AnatomicalStructure? structure) =>
        structure == AnatomicalStructure.IntervertebralDisc || structure == AnatomicalStructure.NucleusPulposus
        || structure == AnatomicalStructure.AnnulusFibrosus;

    public static bool IsNucleusOrUnstated(AnatomicalStructure? structure) =>
        structure == AnatomicalStructure.NucleusPulposus || structure == AnatomicalStructure.IntervertebralDisc;

    public static bool LooksLikeApatite(ImagingFinding finding) =>
        finding.Texture == Texture.Amorphous || finding.Shape is Shape.Round or Shape.Oval;

    public static bool LooksLikeCpp(ImagingFinding finding) =>
        finding.Texture == Texture.Linear || finding.Shape == Shape.Linear
        || finding.Distribution is Distribution.Concentric or Distribution.Vertical or Distribution.Peripheral;

    /// <summary>The findings that mark the reaction of the vertebra beside a disc.</summary>
    public static bool IsReactionFinding(FindingType finding) =>
        finding == FindingType.BoneMarrowOedema || finding == FindingType.MirrorBoneMarrowOedema || finding == FindingType.EndplateErosion
        || finding == FindingType.EndplateDepression || finding == FindingType.IntravertebralHerniation
        || finding == FindingType.IntraosseousCalcificationMigration;

    /// <summary>Several discs: a range that is more than one disc, or a second finding at another level.</summary>
    public static bool IsSeveralLevels(ImagingFinding finding) =>
        finding.Levels is not null && !finding.Levels.IsDisc && finding.Levels.From != finding.Levels.To;
}
