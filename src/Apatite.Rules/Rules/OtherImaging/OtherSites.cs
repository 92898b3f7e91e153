using Apatite.Model;

namespace Apatite.Rules.OtherImaging;

[Name("posterior-ligament-calcification")]
[Description("Calcification of interspinous, supraspinous or suboccipital ligaments or of an interspinous bursa")]
[Evidence("OTH-CT-01")]
[Seed("S63", "S66", "S67", "S68")]
internal sealed class PosteriorLigamentCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => OtherSite.IsPosteriorLigamentOrBursa(f.Structure),
                f => f.Texture != Texture.Trabecular);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("facet-or-fascia-calcification")]
[Description("Calcification of a facet joint, a muscle fascia or the paraspinal soft tissues")]
[Evidence("OTH-CT-02")]
[Seed("S69", "S70", "S71")]
internal sealed class FacetOrFasciaCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => OtherSite.IsFacetFasciaOrSoftTissue(f.Structure),
                f => f.Texture != Texture.Trabecular);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("ligamentum-flavum-calcification"), Description("Calcification of the ligamentum flavum")]
[Evidence("OTH-CT-04", "CPD-CT-05")]
[Seed("S65")]
internal sealed class LigamentumFlavumCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Structure == AnatomicalStructure.LigamentumFlavum);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("oedema-around-other-deposit"), Description("MRI: soft tissue oedema around a calcification outside the disc")]
[Evidence("OTH-MRI-01")]
internal sealed class OedemaAroundOtherDeposit : Rule
{
    public override void Define()
    {
        ImagingFinding deposit = null!;
        ImagingFinding oedema = null!;
        When()
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => OtherSite.IsOne(f.Structure))
            .Match(() => oedema,
                f => f.Finding == FindingType.ParavertebralSoftTissueOedema,
                f => f.IsPresent,
                f => f.Modality == Modality.Mri,
                f => f.Structure == deposit.Structure || f.Touches(deposit) || f.Levels == null);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(deposit, oedema)));
    }
}

[Name("marrow-oedema-beside-other-deposit"), Description("Marrow oedema beside a calcification outside the disc")]
[Evidence("OTH-MRI-02")]
internal sealed class MarrowOedemaBesideOtherDeposit : Rule
{
    public override void Define()
    {
        ImagingFinding deposit = null!;
        ImagingFinding oedema = null!;
        When()
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => OtherSite.IsOne(f.Structure))
            .Match(() => oedema,
                f => f.Finding == FindingType.BoneMarrowOedema,
                f => f.IsPresent,
                f => f.Structure == deposit.Structure || f.Touches(deposit));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(deposit, oedema)));
    }
}

[Name("bulky-calcified-mass"), Description("Bulky calcified mass")]
[Evidence("OTH-CT-06")]
[Seed("S75")]
internal sealed class BulkyCalcifiedMass : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.BulkyCalcifiedMass, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("bone-destruction-beside-deposit"), Description("Bone destruction beside a calcification")]
[Evidence("OTH-CT-05")]
internal sealed class BoneDestructionBesideDeposit : Rule
{
    public override void Define()
    {
        ImagingFinding deposit = null!;
        ImagingFinding destruction = null!;
        When()
            .Match(() => deposit, f => f.Finding == FindingType.Calcification, f => f.IsPresent)
            .Match(() => destruction, f => f.Finding == FindingType.BoneDestruction, f => f.IsPresent, f => f.Touches(deposit));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(deposit, destruction)));
    }
}

/// <summary>The sites of apatite deposits outside the discs and longus colli (seed S63 to S71).</summary>
internal static class OtherSite
{
    public static bool IsPosteriorLigamentOrBursa(AnatomicalStructure? structure) =>
        structure == AnatomicalStructure.InterspinousLigament || structure == AnatomicalStructure.SupraspinousLigament
        || structure == AnatomicalStructure.InterspinousBursa || structure == AnatomicalStructure.SuboccipitalLigaments;

    public static bool IsFacetFasciaOrSoftTissue(AnatomicalStructure? structure) =>
        structure == AnatomicalStructure.FacetJoint || structure == AnatomicalStructure.MuscleFascia
        || structure == AnatomicalStructure.ParaspinalSoftTissue;

    public static bool IsOne(AnatomicalStructure? structure) =>
        IsPosteriorLigamentOrBursa(structure) || IsFacetFasciaOrSoftTissue(structure)
        || structure == AnatomicalStructure.LigamentumFlavum || structure == AnatomicalStructure.PeriodontoidTissue;
}
