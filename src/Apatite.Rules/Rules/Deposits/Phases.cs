using Apatite.Model;

namespace Apatite.Rules.Deposits;

[Name("visible-deposit-is-calcific"), Description("A deposit that an image shows is at least in the calcific phase")]
[Priority(-20)]
[Seed("S12")]
internal sealed class VisibleDepositIsCalcific : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When().Match(() => deposit, d => d.Finding.Finding != FindingType.Ossification);
        Then().Yield(ctx => new PhaseSign(ctx.Rule.Name, Basis.Of(deposit), deposit.Finding.Reference, DepositPhase.Calcific));
    }
}

[Name("blurred-deposit-is-in-resorption"), Description("A blurred or fragmented deposit is in resorption")]
[Priority(-20)]
[Seed("S14")]
internal sealed class BlurredDepositIsInResorption : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When().Match(() => deposit, d => d.Finding.Margins == Margins.Blurred || d.Finding.Margins == Margins.Fragmented);
        Then()
            .Yield(ctx => new PhaseSign(ctx.Rule.Name, Basis.Of(deposit), deposit.Finding.Reference, DepositPhase.Resorption));
    }
}

[Name("inflamed-deposit-is-in-resorption"), Description("Marrow or soft tissue inflammation beside a deposit: resorption")]
[Priority(-20)]
[Seed("S14", "S34", "S38")]
internal sealed class InflamedDepositIsInResorption : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        ImagingFinding inflammation = null!;
        When()
            .Match(() => deposit, d => d.Finding.Finding == FindingType.Calcification)
            .Match(() => inflammation, f => Inflammation.IsOne(f.Finding), f => f.IsPresent, f => f.Touches(deposit.Finding));
        Then()
            .Yield(ctx => new PhaseSign(
                ctx.Rule.Name, Basis.Of(Basis.Of(deposit), inflammation), deposit.Finding.Reference, DepositPhase.Resorption));
    }
}

[Name("eroded-endplate-beside-deposit"), Description("Erosion of the endplate beside a disc deposit: resorption")]
[Priority(-20)]
[Seed("S33", "S37")]
internal sealed class ErodedEndplateBesideDeposit : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        ImagingFinding erosion = null!;
        When()
            .Match(() => deposit,
                d => d.Finding.Finding == FindingType.Calcification,
                d => DiscImaging.Disc.IsItsPart(d.Finding.Structure))
            .Match(() => erosion,
                f => f.Finding == FindingType.EndplateErosion,
                f => f.IsPresent,
                f => f.Touches(deposit.Finding));
        Then()
            .Yield(ctx => new PhaseSign(
                ctx.Rule.Name, Basis.Of(Basis.Of(deposit), erosion), deposit.Finding.Reference, DepositPhase.Resorption));
    }
}

[Name("prevertebral-deposit-with-thickening")]
[Description("A deposit in front of C1 to C3 with prevertebral thickening or fluid: acute resorption")]
[Priority(-20)]
[Seed("S58")]
internal sealed class PrevertebralDepositWithThickening : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        ImagingFinding thickening = null!;
        When()
            .Match(() => deposit,
                d => d.Finding.Finding == FindingType.Calcification,
                d => Inflammation.IsInFrontOfUpperSpine(d.Finding))
            .Match(() => thickening, f => Inflammation.IsPrevertebral(f.Finding), f => f.IsPresent);
        Then()
            .Yield(ctx => new PhaseSign(
                ctx.Rule.Name, Basis.Of(Basis.Of(deposit), thickening), deposit.Finding.Reference, DepositPhase.Resorption));
    }
}

[Name("shrinking-deposit-is-post-calcific")]
[Description("A deposit that has gone or shrunk on follow-up: post-calcific, unless inflammation says otherwise")]
[Seed("S13")]
internal sealed class ShrinkingDepositIsPostCalcific : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsKnown,
                f => f.IntervalChange == IntervalChange.Smaller || f.IntervalChange == IntervalChange.Resolved);
        Then().Yield(ctx => new PhaseSign(ctx.Rule.Name, Basis.Of(finding), finding.Reference, DepositPhase.PostCalcific));
    }
}

/// <summary>The inflammation that a resorbing deposit has around it.</summary>
internal static class Inflammation
{
    public static bool IsOne(FindingType finding) =>
        finding == FindingType.BoneMarrowOedema || finding == FindingType.MirrorBoneMarrowOedema
        || finding == FindingType.ParavertebralSoftTissueOedema || finding == FindingType.IntraosseousCalcificationMigration;

    public static bool IsPrevertebral(FindingType finding) =>
        finding == FindingType.PrevertebralSoftTissueThickening || finding == FindingType.RetropharyngealCollection
        || finding == FindingType.PrevertebralInflammatorySignal;

    public static bool IsInFrontOfSpine(ImagingFinding finding) =>
        NeckImaging.LongusColli.IsNamed(finding.Structure) || NeckImaging.LongusColli.IsPrevertebralSpace(finding.Structure);

    public static bool IsInFrontOfUpperSpine(ImagingFinding finding) =>
        NeckImaging.LongusColli.IsNamed(finding.Structure)
        || (NeckImaging.LongusColli.IsPrevertebralSpace(finding.Structure) && finding.IsAt(LevelRange.C1ToC3));
}
