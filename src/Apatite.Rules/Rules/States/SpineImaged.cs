using Apatite.Model;

namespace Apatite.Rules.States;

[Description("MRI of the spine was done")]
internal sealed class SpineMriExamined() : State<SpineMriDone, ImagingExamination>(
    e => e.Modality == Modality.Mri && SpineImaged.IsSpine(e.Region));

[Description("An MRI finding of the spine is in the record")]
internal sealed class SpineMriFinding() : State<SpineMriDone, ImagingFinding>(
    f => f.IsKnown && f.Modality == Modality.Mri && SpineImaged.IsOfSpine(f));

[Description("CT of the spine was done")]
internal sealed class SpineCtExamined() : State<SpineCtDone, ImagingExamination>(
    e => e.Modality == Modality.Ct && SpineImaged.IsSpine(e.Region));

[Description("A CT finding of the spine is in the record")]
internal sealed class SpineCtFinding() : State<SpineCtDone, ImagingFinding>(
    f => f.IsKnown && f.Modality == Modality.Ct && SpineImaged.IsOfSpine(f));

/// <summary>Whether an examination shows the spine: of a part of it, or of a region not stated; not of the head alone.</summary>
internal static class SpineImaged
{
    public static bool IsSpine(ImagedRegion region) => region is not (ImagedRegion.Head or ImagedRegion.Other);

    public static bool IsOfSpine(ImagingFinding finding) => finding.Structure != AnatomicalStructure.Meninges;
}
