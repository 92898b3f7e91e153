using Apatite.Model;

namespace Apatite.Rules.OtherImaging;

[Name("bone-destruction-with-disc-respected")]
[Description("Bone destruction without disc signal, disc enhancement or destruction of both endplates")]
[Evidence("TUM-IMG-01")]
[Seed("S36")]
public sealed class BoneDestructionWithDiscRespected : Rule
{
    public override void Define()
    {
        ImagingFinding destruction = null!;
        When()
            .Match(() => destruction, f => f.Finding == FindingType.BoneDestruction, f => f.IsPresent)
            .Not<ImagingFinding>(f => f.Finding == FindingType.DiscHighT2Signal, f => f.IsPresent)
            .Not<ImagingFinding>(f => f.Finding == FindingType.DiscEnhancement, f => f.IsPresent)
            .Not<ImagingFinding>(f => f.Finding == FindingType.EndplateDestruction, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(destruction)));
    }
}

[Name("bone-destruction"), Description("Bone destruction or lytic lesion")]
[Evidence("INF-IMG-01")]
public sealed class BoneDestruction : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.BoneDestruction, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-bone-destruction"), Description("No bone destruction")]
[Evidence("TUM-IMG-05")]
public sealed class NoBoneDestruction : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.BoneDestruction, f => f.IsAbsent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("structural-lesion")]
[Description("Bone destruction, mass, collection, abscess, disc infection signal or ossified ligament: no mechanical pain alone")]
[Evidence("DEG-IMG-03")]
public sealed class StructuralLesion : Rule
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
public sealed class SoftTissueMass : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.SoftTissueMass, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("fracture-line"), Description("Acute fracture")]
[Evidence("TRA-IMG-01")]
public sealed class FractureLine : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.FractureLine, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-fracture-line"), Description("No acute fracture")]
[Evidence("TRA-IMG-06")]
public sealed class NoFractureLine : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.FractureLine, f => f.IsAbsent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
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
