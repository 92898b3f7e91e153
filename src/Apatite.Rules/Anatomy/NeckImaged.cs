using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>Whether an examination or a finding shows that the neck was imaged.</summary>
internal static class NeckImaged
{
    public static bool IsNeck(ImagedRegion region) => region is ImagedRegion.Neck or ImagedRegion.NotStated;

    public static bool IsOfNeck(ImagingFinding finding) =>
        finding.IsAt(LevelRange.Cervical) || LongusColli.IsNamed(finding.Structure)
        || LongusColli.IsPrevertebralSpace(finding.Structure)
        || finding.Structure == AnatomicalStructure.PeriodontoidTissue
        || (finding.Finding == FindingType.Calcification && finding.IsAbsent && finding.Structure is null && finding.Levels is null);
}
