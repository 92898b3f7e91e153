using Apatite.Model;

namespace Apatite.Rules.States;

[Name("neck-ct-examined"), Description("A CT of the neck, or of a region not stated, was done")]
internal sealed class NeckCtExamined : Rule
{
    public override void Define()
    {
        ImagingExamination examination = null!;
        When().Match(() => examination, e => e.Modality == Modality.Ct, e => NeckImaged.IsNeck(e.Region));
        Then().Yield(ctx => new NeckCtDone(ctx.Rule.Name, Basis.Of(examination)));
    }
}

[Name("neck-ct-finding"), Description("A CT finding of the neck is in the record")]
internal sealed class NeckCtFinding : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.IsKnown, f => f.Modality == Modality.Ct, f => NeckImaged.IsOfNeck(f));
        Then().Yield(ctx => new NeckCtDone(ctx.Rule.Name, Basis.Of(finding)));
    }
}

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
