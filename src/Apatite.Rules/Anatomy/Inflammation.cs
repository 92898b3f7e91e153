using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>The inflammation that a resorbing deposit has around it.</summary>
internal static class Inflammation
{
    public static bool IsOne(FindingType finding) =>
        finding == FindingType.BoneMarrowOedema || finding == FindingType.MirrorBoneMarrowOedema
        || finding == FindingType.ParavertebralSoftTissueOedema || finding == FindingType.IntraosseousCalcificationMigration;

    public static bool IsPrevertebral(FindingType finding) =>
        finding == FindingType.PrevertebralSoftTissueThickening || finding == FindingType.RetropharyngealCollection
        || finding == FindingType.PrevertebralInflammatorySignal;

    public static bool IsInFrontOfSpine(ImagingFinding finding) =>
        LongusColli.IsNamed(finding.Structure) || LongusColli.IsPrevertebralSpace(finding.Structure);

    public static bool IsInFrontOfUpperSpine(ImagingFinding finding) =>
        LongusColli.IsNamed(finding.Structure)
        || (LongusColli.IsPrevertebralSpace(finding.Structure) && finding.IsAt(LevelRange.C1ToC3));
}
