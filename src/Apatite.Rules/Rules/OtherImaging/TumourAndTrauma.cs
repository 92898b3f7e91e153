using Apatite.Model;

namespace Apatite.Rules.OtherImaging;

[Name("bone-destruction-with-disc-respected")]
[Description("Bone destruction beside a disc whose high T2 signal, enhancement or destruction is denied")]
[Evidence("TUM-IMG-01")]
[Seed("S36")]
internal sealed class BoneDestructionWithDiscRespected : Rule
{
    public override void Define()
    {
        ImagingFinding destruction = null!;
        ImagingFinding disc = null!;
        When()
            .Match(() => destruction, f => f.Finding == FindingType.BoneDestruction, f => f.IsPresent)
            .Match(() => disc, f => DiscSigns.IsOne(f.Finding), f => f.IsAbsent)
            .Not<ImagingFinding>(f => DiscSigns.IsOne(f.Finding), f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(destruction, disc)));
    }
}

[Name("bone-destruction-disc-not-mentioned"), Description("Bone destruction, no sign of the disc mentioned")]
[Evidence("TUM-IMG-06")]
[Seed("S36")]
internal sealed class BoneDestructionDiscNotMentioned : Rule
{
    public override void Define()
    {
        ImagingFinding destruction = null!;
        When()
            .Match(() => destruction, f => f.Finding == FindingType.BoneDestruction, f => f.IsPresent)
            .Not<ImagingFinding>(f => DiscSigns.IsOne(f.Finding));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(destruction)));
    }
}

[Name("bone-destruction"), Description("Bone destruction or lytic lesion")]
[Evidence("INF-IMG-01")]
internal sealed class BoneDestruction : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.BoneDestruction, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-bone-destruction"), Description("CT or MRI: no bone destruction, and none on another image")]
[Evidence("TUM-IMG-05")]
internal sealed class NoBoneDestruction : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.BoneDestruction,
                f => f.IsAbsent,
                f => Imaging.IsCrossSectional(f.Modality))
            .Not<ImagingFinding>(f => f.Finding == FindingType.BoneDestruction, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("structural-lesion")]
[Description("Bone destruction, mass, collection, abscess, disc infection signal or ossified ligament: no mechanical pain alone")]
[Evidence("DEG-IMG-03")]
internal sealed class StructuralLesion : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => StructuralLesions.IsOne(f.Finding), f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("soft-tissue-mass"), Description("Solid soft tissue mass")]
[Evidence("TUM-IMG-02", "RPA-IMG-01")]
[Seed("S36")]
internal sealed class SoftTissueMass : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.SoftTissueMass, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("fracture-on-ct"), Description("CT: acute fracture")]
[Evidence("TRA-IMG-01")]
internal sealed class FractureOnCt : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding, f => f.Finding == FindingType.FractureLine, f => f.IsPresent, f => f.Modality == Modality.Ct);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("fracture-on-other-imaging"), Description("Radiograph or MRI: acute fracture")]
[Evidence("TRA-IMG-07")]
internal sealed class FractureOnOtherImaging : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding, f => f.Finding == FindingType.FractureLine, f => f.IsPresent, f => f.Modality != Modality.Ct);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-fracture-line"), Description("No acute fracture")]
[Evidence("TRA-IMG-06")]
internal sealed class NoFractureLine : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.FractureLine, f => f.IsAbsent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

/// <summary>The signs that a disc is part of the disease.</summary>
internal static class DiscSigns
{
    public static bool IsOne(FindingType finding) =>
        finding == FindingType.DiscHighT2Signal || finding == FindingType.DiscEnhancement || finding == FindingType.EndplateDestruction;
}

/// <summary>The findings that mechanical or degenerative pain does not have.</summary>
internal static class StructuralLesions
{
    public static bool IsOne(FindingType finding) =>
        finding == FindingType.BoneDestruction || finding == FindingType.SoftTissueMass || finding == FindingType.EpiduralCollection
        || finding == FindingType.ParavertebralAbscess || finding == FindingType.EndplateDestruction || finding == FindingType.DiscHighT2Signal
        || finding == FindingType.DiscEnhancement || finding == FindingType.RetropharyngealCollection || finding == FindingType.BulkyCalcifiedMass
        || finding == FindingType.CalcifiedDiscHerniation || finding == FindingType.Ossification || finding == FindingType.OdontoidErosion
        || finding == FindingType.PrevertebralSoftTissueThickening || finding == FindingType.PrevertebralInflammatorySignal;
}
