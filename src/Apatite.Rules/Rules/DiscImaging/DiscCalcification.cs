using Apatite.Model;

namespace Apatite.Rules.DiscImaging;

[Name("disc-calcification-beside-reaction")]
[Description("CT: calcification of a disc at the level of oedema, erosion or depression of the endplate")]
[Evidence("DISC-CT-01")]
[Seed("S02", "S03", "S20", "S23")]
internal sealed class DiscCalcificationBesideReaction : Rule
{
    public override void Define()
    {
        ImagingFinding deposit = null!;
        ImagingFinding reaction = null!;
        When()
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Modality == Modality.Ct,
                f => Disc.IsItsPart(f.Structure))
            .Match(() => reaction, f => Disc.IsReactionFinding(f.Finding), f => f.IsPresent, f => f.Touches(deposit));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(deposit, reaction)));
    }
}

[Name("disc-calcification-and-reaction-level-unstated")]
[Description("Calcification of a disc and a reaction of the endplates, one of the levels not stated or the deposit not on CT")]
[Evidence("DISC-CT-10")]
[Seed("S23")]
internal sealed class DiscCalcificationAndReactionLevelUnstated : Rule
{
    public override void Define()
    {
        ImagingFinding deposit = null!;
        ImagingFinding reaction = null!;
        When()
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsItsPart(f.Structure))
            .Match(() => reaction,
                f => Disc.IsReactionFinding(f.Finding),
                f => f.IsPresent,
                f => deposit.Modality != Modality.Ct || f.Levels == null || deposit.Levels == null);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(deposit, reaction)));
    }
}

[Name("disc-calcification-on-ct"), Description("CT: calcification of a disc")]
[Evidence("INF-CT-03", "DISC-CT-11")]
[Seed("S20", "S21")]
internal sealed class DiscCalcificationOnCt : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Modality == Modality.Ct,
                f => Disc.IsItsPart(f.Structure));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("cervical-disc-calcification-in-child")]
[Description("Calcification of the nucleus or of a disc of the neck, or of a level not stated, before the age of 18")]
[Evidence("CHI-CT-01")]
[Seed("S22", "S23")]
internal sealed class CervicalDiscCalcificationInChild : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        ImagingFinding deposit = null!;
        When()
            .Match(() => patient, p => p.AgeYears < 18)
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsNucleusOrUnstated(f.Structure),
                f => !Disc.LooksLikeCpp(f),
                f => f.Levels == null || f.IsAt(LevelRange.Cervical));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient, deposit)));
    }
}

[Name("other-disc-calcification-in-child")]
[Description("Calcification of a disc elsewhere, or of another look, before the age of 18")]
[Evidence("CHI-CT-03")]
[Seed("S22")]
internal sealed class OtherDiscCalcificationInChild : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        ImagingFinding deposit = null!;
        When()
            .Match(() => patient, p => p.AgeYears < 18)
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsItsPart(f.Structure));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient, deposit)));
    }
}

[Name("calcified-herniation-in-child"), Description("Calcified disc herniation before the age of 18")]
[Evidence("CHI-CT-02")]
[Seed("S22")]
internal sealed class CalcifiedHerniationInChild : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        ImagingFinding herniation = null!;
        When()
            .Match(() => patient, p => p.AgeYears < 18)
            .Match(() => herniation, f => f.Finding == FindingType.CalcifiedDiscHerniation, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient, herniation)));
    }
}

[Name("apatite-like-disc-calcification"), Description("Amorphous, round or oval calcification of the nucleus or of a disc")]
[Evidence("DISC-CT-02", "CPD-CT-02")]
[Seed("S24", "S25")]
internal sealed class ApatiteLikeDiscCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsNucleusOrUnstated(f.Structure),
                f => Disc.LooksLikeApatite(f),
                f => !Disc.LooksLikeCpp(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("amorphous-disc-calcification"), Description("Amorphous calcification of a disc")]
[Evidence("OPL-CT-04")]
internal sealed class AmorphousDiscCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsItsPart(f.Structure),
                f => f.Texture == Texture.Amorphous);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("cpp-like-disc-calcification"), Description("Fine linear, concentric, vertical or peripheral calcification of a disc")]
[Evidence("CPD-CT-01", "DISC-CT-12")]
[Seed("S26", "S27")]
internal sealed class CppLikeDiscCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsItsPart(f.Structure),
                f => Disc.LooksLikeCpp(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("annulus-calcification"), Description("Calcification of the annulus fibrosus")]
[Evidence("CPD-CT-03", "DISC-CT-13")]
[Seed("S28")]
internal sealed class AnnulusCalcification : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => f.Structure == AnatomicalStructure.AnnulusFibrosus);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("several-calcified-discs"), Description("Calcification of several discs, in one finding")]
[Evidence("CPD-PATH-01")]
[Seed("S20")]
internal sealed class SeveralCalcifiedDiscs : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsItsPart(f.Structure),
                f => Disc.IsSeveralLevels(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("calcified-discs-at-two-levels"), Description("Calcification of discs at two levels")]
[Evidence("CPD-PATH-01")]
[Seed("S20")]
internal sealed class CalcifiedDiscsAtTwoLevels : Rule
{
    public override void Define()
    {
        ImagingFinding upper = null!;
        ImagingFinding lower = null!;
        When()
            .Match(() => upper,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsItsPart(f.Structure),
                f => f.Levels != null)
            .Match(() => lower,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsItsPart(f.Structure),
                f => f.Levels != null,
                f => upper.Levels!.To < f.Levels!.From);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(upper, lower)));
    }
}

[Name("disc-calcification-for-cpp"), Description("Calcification of a disc, crystal not told by its look")]
[Evidence("CPD-CT-04")]
internal sealed class DiscCalcificationForCpp : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsItsPart(f.Structure));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-disc-calcification-on-ct"), Description("CT: no calcification of the disc")]
[Evidence("DISC-CT-03")]
internal sealed class NoDiscCalcificationOnCt : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsAbsent,
                f => f.Modality == Modality.Ct,
                f => Disc.IsItsPart(f.Structure));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("disc-deposit-in-resorption")]
[Description("Calcification of a disc with blurred or fragmented margins, or smaller than before")]
[Evidence("DISC-CT-04")]
[Seed("S13", "S14")]
internal sealed class DiscDepositInResorption : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent || (f.IsAbsent && f.IntervalChange == IntervalChange.Resolved),
                f => Disc.IsItsPart(f.Structure),
                f => f.Margins == Margins.Blurred || f.Margins == Margins.Fragmented
                    || f.IntervalChange == IntervalChange.Smaller || f.IntervalChange == IntervalChange.Resolved);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("sharp-quiet-deposit"), Description("Sharp calcification of a disc or of longus colli without marrow oedema")]
[Evidence("INC-CT-01")]
[Seed("S15", "S77")]
internal sealed class SharpQuietDeposit : Rule
{
    public override void Define()
    {
        ImagingFinding deposit = null!;
        When()
            .Match(() => deposit,
                f => f.Finding == FindingType.Calcification,
                f => f.IsPresent,
                f => Disc.IsItsPart(f.Structure) || NeckImaging.LongusColli.IsNamed(f.Structure),
                f => f.Margins == Margins.Sharp)
            .Not<ImagingFinding>(f => f.Finding == FindingType.BoneMarrowOedema, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(deposit)));
    }
}

/// <summary>Where a calcification counts as one of a disc, and what it looks like.</summary>
internal static class Disc
{
    public static bool IsItsPart(AnatomicalStructure? structure) =>
        structure == AnatomicalStructure.IntervertebralDisc || structure == AnatomicalStructure.NucleusPulposus || structure == AnatomicalStructure.AnnulusFibrosus;

    public static bool IsNucleusOrUnstated(AnatomicalStructure? structure) =>
        structure == AnatomicalStructure.NucleusPulposus || structure == AnatomicalStructure.IntervertebralDisc;

    public static bool LooksLikeApatite(ImagingFinding finding) =>
        finding.Texture == Texture.Amorphous || finding.Shape is Shape.Round or Shape.Oval;

    public static bool LooksLikeCpp(ImagingFinding finding) =>
        finding.Texture == Texture.Linear || finding.Shape == Shape.Linear
        || finding.Distribution is Distribution.Concentric or Distribution.Vertical or Distribution.Peripheral;

    /// <summary>The findings that mark the reaction of the vertebra beside a disc.</summary>
    public static bool IsReactionFinding(FindingType finding) =>
        finding == FindingType.BoneMarrowOedema || finding == FindingType.MirrorBoneMarrowOedema || finding == FindingType.EndplateErosion
        || finding == FindingType.EndplateDepression || finding == FindingType.IntravertebralHerniation
        || finding == FindingType.IntraosseousCalcificationMigration;

    /// <summary>Several discs: a range that is more than one disc, or a second finding at another level.</summary>
    public static bool IsSeveralLevels(ImagingFinding finding) => finding.Levels is not null && !finding.Levels.IsDisc && finding.Levels.From != finding.Levels.To;
}
