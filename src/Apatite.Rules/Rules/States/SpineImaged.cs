using Apatite.Model;

namespace Apatite.Rules.States;

[Name("spine-mri-examined"), Description("MRI of the spine was done")]
internal sealed class SpineMriExamined : Rule
{
    public override void Define()
    {
        ImagingExamination examination = null!;
        When().Match(() => examination, e => e.Modality == Modality.Mri, e => SpineImaged.IsSpine(e.Region));
        Then().Yield(ctx => new SpineMriDone(ctx.Rule.Name, Basis.Of(examination)));
    }
}

[Name("spine-mri-finding"), Description("An MRI finding of the spine is in the record")]
internal sealed class SpineMriFinding : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.IsKnown, f => f.Modality == Modality.Mri, f => SpineImaged.IsOfSpine(f));
        Then().Yield(ctx => new SpineMriDone(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("spine-ct-examined"), Description("CT of the spine was done")]
internal sealed class SpineCtExamined : Rule
{
    public override void Define()
    {
        ImagingExamination examination = null!;
        When().Match(() => examination, e => e.Modality == Modality.Ct, e => SpineImaged.IsSpine(e.Region));
        Then().Yield(ctx => new SpineCtDone(ctx.Rule.Name, Basis.Of(examination)));
    }
}

[Name("spine-ct-finding"), Description("A CT finding of the spine is in the record")]
internal sealed class SpineCtFinding : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.IsKnown, f => f.Modality == Modality.Ct, f => SpineImaged.IsOfSpine(f));
        Then().Yield(ctx => new SpineCtDone(ctx.Rule.Name, Basis.Of(finding)));
    }
}

/// <summary>Whether an examination shows the spine: of a part of it, or of a region not stated; not of the head alone.</summary>
internal static class SpineImaged
{
    public static bool IsSpine(ImagedRegion region) => region is not (ImagedRegion.Head or ImagedRegion.Other);

    public static bool IsOfSpine(ImagingFinding finding) => finding.Structure != AnatomicalStructure.Meninges;
}
