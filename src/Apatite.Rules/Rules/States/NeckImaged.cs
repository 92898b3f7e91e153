using Apatite.Model;

namespace Apatite.Rules.States;

[Description("A CT of the neck, or of a region not stated, was done")]
internal sealed class NeckCtExamined() : State<NeckCtDone, ImagingExamination>(
    e => e.Modality == Modality.Ct && NeckImaged.IsNeck(e.Region));

[Description("A CT finding of the neck is in the record")]
internal sealed class NeckCtFinding() : State<NeckCtDone, ImagingFinding>(
    f => f.IsKnown && f.Modality == Modality.Ct && NeckImaged.IsOfNeck(f));

/// <summary>Whether an examination or a finding shows that the neck was imaged.</summary>
internal static class NeckImaged
{
    public static bool IsNeck(ImagedRegion region) => region is ImagedRegion.Neck or ImagedRegion.NotStated;

    public static bool IsOfNeck(ImagingFinding finding) =>
        finding.IsAt(LevelRange.Cervical) || NeckImaging.LongusColli.IsNamed(finding.Structure)
        || NeckImaging.LongusColli.IsPrevertebralSpace(finding.Structure)
        || finding.Structure == AnatomicalStructure.PeriodontoidTissue
        || (finding.Finding == FindingType.Calcification && finding.IsAbsent && finding.Structure is null && finding.Levels is null);
}
