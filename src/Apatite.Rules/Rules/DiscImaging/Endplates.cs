using Apatite.Model;

namespace Apatite.Rules.DiscImaging;

[Name("focal-erosion-facing-disc-calcification"), Description("Erosion of an endplate that faces a calcification of the disc")]
[Evidence("DISC-CT-06")]
[Seed("S02", "S37")]
internal sealed class FocalErosionFacingDiscCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding deposit = null!;
        ImagingFinding erosion = null!;
        When()
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsItsPart(f.Structure))
            .Match(() => erosion, f => f.Finding == FindingType.EndplateErosion, f => f.IsPresent, f => f.Touches(deposit));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(deposit, erosion)));
    }
}

[Name("endplate-erosion"), Description("Erosion of an endplate")]
[Evidence("INF-CT-02")]
[Seed("S02")]
internal sealed class EndplateErosion : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.EndplateErosion, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("endplate-destruction"), Description("Diffuse destruction of both endplates of a disc")]
[Evidence("DISC-CT-07", "INF-MRI-07")]
internal sealed class EndplateDestruction : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.EndplateDestruction, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("depression-facing-disc-calcification"), Description("Depression of an endplate that faces a calcification of the disc")]
[Evidence("DISC-CT-08")]
[Seed("S02")]
internal sealed class DepressionFacingDiscCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding deposit = null!;
        ImagingFinding depression = null!;
        When()
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsItsPart(f.Structure))
            .Match(() => depression,
                f => f.Finding == FindingType.EndplateDepression,
                f => f.IsPresent,
                f => f.Touches(deposit));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(deposit, depression)));
    }
}

[Name("calcified-intravertebral-herniation"), Description("Intravertebral herniation that contains or touches a calcification")]
[Evidence("DISC-CT-09")]
[Seed("S33")]
internal sealed class CalcifiedIntravertebralHerniation : Rule
{
    public override void Define()
    {
        ImagingFinding herniation = null!;
        ImagingFinding deposit = null!;
        When()
            .Match(() => herniation, f => f.Finding == FindingType.IntravertebralHerniation, f => f.IsPresent)
            .Match(() => deposit, f => f.Finding == FindingType.Calcification, f => f.IsPresent, f => f.Touches(herniation));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(herniation, deposit)));
    }
}

[Name("intravertebral-herniation"), Description("Intravertebral (Schmorl) herniation")]
[Evidence("DEG-IMG-02")]
internal sealed class IntravertebralHerniation : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.IntravertebralHerniation, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("intraosseous-migration"), Description("Migration of a calcification into the vertebra")]
[Evidence("DISC-CT-05")]
[Seed("S37", "S38")]
internal sealed class IntraosseousMigration : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.IntraosseousCalcificationMigration, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("mirror-oedema"), Description("MRI: mirror oedema of the opposite endplate")]
[Evidence("DISC-MRI-01")]
[Seed("S02")]
internal sealed class MirrorOedema : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.MirrorBoneMarrowOedema, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("marrow-oedema"), Description("Vertebral marrow oedema")]
[Evidence("DISC-MRI-06", "INF-MRI-09")]
[Seed("S34")]
internal sealed class MarrowOedema : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.BoneMarrowOedema, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("mirror-oedema-with-dry-disc"), Description("MRI: mirror oedema of both endplates and no high T2 signal of the disc")]
[Evidence("DEG-MRI-02")]
internal sealed class MirrorOedemaWithDryDisc : Rule
{
    public override void Define()
    {
        ImagingFinding oedema = null!;
        ImagingFinding disc = null!;
        When()
            .Match(() => oedema, f => f.Finding == FindingType.MirrorBoneMarrowOedema, f => f.IsPresent)
            .Match(() => disc, f => f.Finding == FindingType.DiscHighT2Signal, f => f.IsAbsent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(oedema, disc)));
    }
}

[Name("modic-1-change"), Description("Modic type 1 change")]
[Evidence("MOD-MRI-01")]
internal sealed class Modic1Change : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.Modic1Change, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("vacuum-phenomenon"), Description("Intradiscal vacuum phenomenon")]
[Evidence("INF-CT-05", "MOD-CT-01")]
internal sealed class VacuumPhenomenon : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.VacuumPhenomenon, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("disc-space-narrowing"), Description("Disc space narrowing")]
[Evidence("INF-CT-04", "DEG-IMG-01")]
internal sealed class DiscSpaceNarrowing : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.DiscSpaceNarrowing, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-marrow-oedema-after-two-weeks"), Description("MRI without marrow oedema after at least 14 days of complaint")]
[Evidence("INF-MRI-08")]
internal sealed class NoMarrowOedemaAfterTwoWeeks : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        SymptomCourse course = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.BoneMarrowOedema,
                f => f.IsAbsent,
                f => f.Modality == Modality.Mri)
            .Match(() => course, c => c.DurationDays >= 14 || c.Onset == Onset.Chronic);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding, course)));
    }
}

[Name("oedema-beside-quiet-deposit"), Description("Marrow oedema beside a calcification")]
[Evidence("INC-MRI-01")]
[Seed("S34")]
internal sealed class OedemaBesideQuietDeposit : Rule
{
    public override void Define()
    {
        ImagingFinding deposit = null!;
        ImagingFinding oedema = null!;
        When()
            .Match(() => deposit, f => f.Finding == FindingType.Calcification, f => f.IsPresent)
            .Match(() => oedema, f => f.Finding == FindingType.BoneMarrowOedema, f => f.IsPresent, f => f.Touches(deposit));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(deposit, oedema)));
    }
}
