using Apatite.Model;

namespace Apatite.Rules.NeckImaging;

[Name("periodontoid-calcification"), Description("CT: calcification around the dens")]
[Evidence("CDS-CT-01", "MEN-IMG-02", "OCC-IMG-01", "OTH-CT-08")]
[Seed("S64")]
internal sealed class PeriodontoidCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Modality == Modality.Ct,
                f => Periodontoid.IsIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("periodontoid-calcification-other-modality"), Description("Calcification around the dens on radiograph or MRI")]
[Evidence("CDS-XR-01", "OTH-CT-08")]
[Seed("S64")]
internal sealed class PeriodontoidCalcificationOtherModality : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Modality != Modality.Ct,
                f => Periodontoid.IsIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("linear-periodontoid-calcification"), Description("Linear or concentric calcification around the dens")]
[Evidence("CDS-CT-02")]
internal sealed class LinearPeriodontoidCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Periodontoid.IsIt(f),
                f => Periodontoid.IsLinear(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("amorphous-periodontoid-calcification"), Description("Amorphous or round calcification around the dens")]
[Evidence("OTH-CT-03")]
[Seed("S64")]
internal sealed class AmorphousPeriodontoidCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Periodontoid.IsIt(f),
                f => Periodontoid.IsAmorphousOrRound(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-periodontoid-calcification"), Description("CT: no calcification around the dens")]
[Evidence("CDS-CT-03")]
internal sealed class NoPeriodontoidCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsAbsent,
                f => f.Modality == Modality.Ct,
                f => Periodontoid.IsIt(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("odontoid-erosion"), Description("Erosion of the odontoid")]
[Evidence("RCT-CT-14", "CDS-CT-04")]
internal sealed class OdontoidErosion : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.OdontoidErosion, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("cervical-bone-destruction"), Description("Bone destruction between C1 and C5")]
[Evidence("RCT-CT-15")]
internal sealed class CervicalBoneDestruction : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.BoneDestruction,
                f => f.IsPresent,
                f => f.IsAt(LevelRange.C1ToC5));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("meningeal-enhancement"), Description("Meningeal enhancement")]
[Evidence("MEN-IMG-01", "ASM-IMG-01")]
internal sealed class MeningealEnhancement : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.MeningealEnhancement, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

/// <summary>The calcification around the dens and how it looks.</summary>
internal static class Periodontoid
{
    public static bool IsIt(ImagingFinding finding) => finding.Structure == AnatomicalStructure.PeriodontoidTissue;

    public static bool IsLinear(ImagingFinding finding) =>
        finding.Shape == Shape.Linear || finding.Texture == Texture.Linear || finding.Distribution == Distribution.Concentric;

    public static bool IsAmorphousOrRound(ImagingFinding finding) =>
        finding.Texture == Texture.Amorphous || finding.Shape is Shape.Round or Shape.Oval;
}
