using Apatite.Model;

namespace Apatite.Rules.Presentations;

[Name("longus-colli-deposit"), Description("A deposit of longus colli")]
[Priority(-20)]
internal sealed class LongusColliDeposit : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When().Match(() => deposit, d => NeckImaging.LongusColli.IsNamed(d.Finding.Structure));
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(deposit), PresentationKind.LongusColliDeposit));
    }
}

[Name("prevertebral-deposit"), Description("A deposit in the prevertebral space of the neck")]
[Priority(-20)]
internal sealed class PrevertebralDeposit : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When().Match(() => deposit, d => NeckImaging.LongusColli.IsPrevertebralSpace(d.Finding.Structure));
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(deposit), PresentationKind.PrevertebralDeposit));
    }
}

[Name("periodontoid-deposit"), Description("A deposit around the dens")]
[Priority(-20)]
internal sealed class PeriodontoidDeposit : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When().Match(() => deposit, d => d.Finding.Structure == AnatomicalStructure.PeriodontoidTissue);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(deposit), PresentationKind.PeriodontoidDeposit));
    }
}

[Name("disc-deposit"), Description("A calcified disc in an adult")]
[Priority(-20)]
[Seed("S20")]
internal sealed class DiscDeposit : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit,
                d => DiscImaging.Disc.IsItsPart(d.Finding.Structure),
                d => d.Finding.Finding == FindingType.Calcification)
            .Not<PatientFact>(p => p.AgeYears < 18);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(deposit), PresentationKind.DiscDeposit));
    }
}

[Name("disc-deposit-of-child"), Description("A calcified disc in a child")]
[Priority(-20)]
[Seed("S22")]
internal sealed class DiscDepositOfChild : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        Deposit deposit = null!;
        When()
            .Match(() => patient, p => p.AgeYears < 18)
            .Match(() => deposit,
                d => DiscImaging.Disc.IsItsPart(d.Finding.Structure)
                    || d.Finding.Finding == FindingType.CalcifiedDiscHerniation);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(Basis.Of(deposit), patient), PresentationKind.DiscDepositOfChild));
    }
}

[Name("calcified-herniation"), Description("A calcified disc herniation or an intradural fragment")]
[Priority(-20)]
internal sealed class CalcifiedHerniation : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit,
                d => d.Finding.Finding == FindingType.CalcifiedDiscHerniation
                    || d.Finding.Finding == FindingType.IntraduralCalcifiedFragment);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(deposit), PresentationKind.CalcifiedHerniation));
    }
}

[Name("epidural-deposit"), Description("A deposit in the epidural space")]
[Priority(-20)]
internal sealed class EpiduralDeposit : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When().Match(() => deposit, d => d.Finding.Structure == AnatomicalStructure.EpiduralSpace);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(deposit), PresentationKind.EpiduralDeposit));
    }
}

[Name("ligament-ossification"), Description("An ossified posterior longitudinal ligament")]
[Priority(-20)]
internal sealed class LigamentOssification : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit,
                d => d.Finding.Finding == FindingType.Ossification
                    && d.Finding.Structure == AnatomicalStructure.PosteriorLongitudinalLigament);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(deposit), PresentationKind.LigamentOssification));
    }
}

[Name("other-site-deposit"), Description("A deposit of a posterior ligament, bursa, facet, fascia or soft tissue")]
[Priority(-20)]
internal sealed class OtherSiteDeposit : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit,
                d => OtherImaging.OtherSite.IsPosteriorLigamentOrBursa(d.Finding.Structure)
                    || OtherImaging.OtherSite.IsFacetFasciaOrSoftTissue(d.Finding.Structure));
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(deposit), PresentationKind.OtherSiteDeposit));
    }
}

[Name("flavum-deposit"), Description("A deposit of the ligamentum flavum")]
[Priority(-20)]
internal sealed class FlavumDeposit : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit,
                d => d.Finding.Structure == AnatomicalStructure.LigamentumFlavum
                    && d.Finding.Finding == FindingType.Calcification);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(deposit), PresentationKind.FlavumDeposit));
    }
}

[Name("several-disc-deposits"), Description("Deposits in several discs, in one finding")]
[Priority(-20)]
[Seed("S20")]
internal sealed class SeveralDiscDeposits : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit,
                d => DiscImaging.Disc.IsItsPart(d.Finding.Structure),
                d => DiscImaging.Disc.IsSeveralLevels(d.Finding));
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(deposit), PresentationKind.SeveralDiscDeposits));
    }
}

[Name("neck-trauma"), Description("Recent trauma with a complaint of the neck")]
internal sealed class NeckTrauma : Rule
{
    public override void Define()
    {
        HistoryItem trauma = null!;
        When()
            .Match(() => trauma, h => h.History == History.RecentTrauma, h => h.IsPresent)
            .Exists<ClinicalFinding>(
                s => Region.IsNeckSymptom(s.Symptom) || Region.IsThroatSymptom(s.Symptom) || s.Symptom == Symptom.Dyspnoea,
                s => s.IsPresent);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(trauma), PresentationKind.Trauma));
    }
}

[Name("vascular-picture"), Description("A sign of arterial dissection or subarachnoid bleeding")]
[Priority(-20)]
internal sealed class VascularPicture : Rule
{
    public override void Define()
    {
        VascularSign sign = null!;
        When().Match(() => sign);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(sign), PresentationKind.Vascular));
    }
}

[Name("reacting-disc-on-dialysis"), Description("A reacting disc in a patient on dialysis")]
internal sealed class ReactingDiscOnDialysis : Rule
{
    public override void Define()
    {
        HistoryItem dialysis = null!;
        ImagingFinding finding = null!;
        When()
            .Match(() => dialysis, h => h.History == History.Dialysis, h => h.IsPresent)
            .Match(() => finding, f => f.IsPresent, f => Region.IsReactingDisc(f));
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(dialysis, finding), PresentationKind.DialysisDisc));
    }
}

[Name("lysis-seen"), Description("Bone destruction")]
[Seed("S36")]
internal sealed class LysisSeen : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.BoneDestruction, f => f.IsPresent);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.Lysis));
    }
}

[Name("mass-seen"), Description("Soft tissue mass")]
[Seed("S36")]
internal sealed class MassSeen : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.SoftTissueMass, f => f.IsPresent);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.Mass));
    }
}

[Name("epidural-collection-seen"), Description("Epidural collection")]
internal sealed class EpiduralCollectionSeen : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.EpiduralCollection, f => f.IsPresent);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.EpiduralCollection));
    }
}

[Name("fracture-seen"), Description("Acute fracture")]
internal sealed class FractureSeen : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.FractureLine, f => f.IsPresent);
        Then().Yield(ctx => new Presentation(ctx.Rule.Name, Basis.Of(finding), PresentationKind.Fracture));
    }
}

/// <summary>Which pictures are complaints, and of which part.</summary>
internal static class Complaint
{
    public static bool IsOfAdultNeck(PresentationKind picture) =>
        picture is PresentationKind.NeckSwallowingAdult or PresentationKind.NeckPainAdult or PresentationKind.ThroatAdult;

    public static bool IsOfChildNeck(PresentationKind picture) => picture is PresentationKind.NeckChildUnder6 or PresentationKind.NeckChild;

    public static bool IsOfNeck(PresentationKind picture) => IsOfAdultNeck(picture) || IsOfChildNeck(picture);

    public static bool IsOfBack(PresentationKind picture) => picture is PresentationKind.BackAdult or PresentationKind.BackChild;

    public static bool IsOfNeckOrBack(PresentationKind picture) => IsOfNeck(picture) || IsOfBack(picture) || picture == PresentationKind.Meningism;
}
