using Apatite.Model;

namespace Apatite.Rules.Recommendations;

[Name("ask-for-neck-ct"), Description("CT is the examination of choice while tendinitis is possible and the neck has no CT")]
[Priority(-400)]
[Seed("S55", "S61", "S79")]
internal sealed class AskForNeckCt : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.RetropharyngealCalcificTendinitis,
                h => h.Likelihood >= Likelihood.Possible)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfAdultNeck(s.Kind))
            .Not<NeckCtDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.CtNeck));
    }
}

[Name("ask-for-rereading-of-ct")]
[Description("A CT of the neck that says nothing of calcium is to be read again while tendinitis is possible")]
[Priority(-400)]
[Seed("S55", "S79")]
internal sealed class AskForRereadingOfCt : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.RetropharyngealCalcificTendinitis,
                h => h.Likelihood >= Likelihood.Possible)
            .Exists<NeckCtDone>()
            .Not<ImagingFinding>(f => f.Finding == FindingType.Calcification, f => f.Modality == Modality.Ct);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.RereadCt));
    }
}

[Name("ask-for-neck-ct-on-possible-abscess"), Description("CT of the neck while an abscess is possible and the neck has no CT")]
[Priority(-400)]
[Seed("S51", "S55")]
internal sealed class AskForNeckCtOnPossibleAbscess : Rule
{
    public override void Define()
    {
        OpenDanger danger = null!;
        When()
            .Match(() => danger, d => d.Diagnosis == Diagnosis.RetropharyngealAbscess)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfAdultNeck(s.Kind))
            .Exists<Hypothesis>(h => h.Diagnosis == Diagnosis.RetropharyngealAbscess, h => h.Likelihood >= Likelihood.Possible)
            .Not<NeckCtDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(danger), RecommendationCode.CtNeck));
    }
}

[Name("ask-for-ent-on-likely-abscess"), Description("ENT and anaesthesia when a retropharyngeal abscess is likely")]
[Priority(-400)]
internal sealed class AskForEntOnLikelyAbscess : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.RetropharyngealAbscess,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.AirwayAndEnt));
    }
}

[Name("ask-for-ent-on-concern-beside-deposit")]
[Description("ENT beside a deposit of longus colli with anything that keeps an abscess open")]
[Priority(-400)]
internal sealed class AskForEntOnConcernBesideDeposit : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        AbscessConcern concern = null!;
        When()
            .Match(() => deposit,
                d => NeckImaging.LongusColli.IsNamed(d.Finding.Structure)
                    || NeckImaging.LongusColli.IsPrevertebralSpace(d.Finding.Structure))
            .Match(() => concern);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(Basis.Of(deposit), Basis.Of(concern)), RecommendationCode.AirwayAndEnt));
    }
}

[Name("ask-for-neck-ct-in-child"), Description("CT of the neck when an abscess is open in a child without imaging")]
[Priority(-400)]
internal sealed class AskForNeckCtInChild : Rule
{
    public override void Define()
    {
        OpenDanger danger = null!;
        When()
            .Match(() => danger, d => d.Diagnosis == Diagnosis.RetropharyngealAbscess)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfChildNeck(s.Kind))
            .Not<NeckCtDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(danger), RecommendationCode.CtNeck));
    }
}

[Name("ask-for-contrast"), Description("Contrast imaging while an abscess is open and the neck has a CT or a collection")]
[Priority(-400)]
[Seed("S51")]
internal sealed class AskForContrast : Rule
{
    public override void Define()
    {
        OpenDanger danger = null!;
        When()
            .Match(() => danger, d => d.Diagnosis == Diagnosis.RetropharyngealAbscess)
            .Exists<ImagingFinding>(
                f => f.Finding == FindingType.RetropharyngealCollection
                    || f.Finding == FindingType.PrevertebralSoftTissueThickening
                    || f.Finding == FindingType.PrevertebralInflammatorySignal
                    || (f.Finding == FindingType.Calcification && Deposits.Inflammation.IsInFrontOfSpine(f)),
                f => f.IsPresent)
            .Not<ImagingFinding>(f => f.Finding == FindingType.RimEnhancement, f => f.IsPresent || f.ContrastGiven == true);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(danger), RecommendationCode.ContrastImagingNeck));
    }
}

[Name("ask-for-airway-team"), Description("ENT and anaesthesia for an airway threat")]
[Priority(-400)]
internal sealed class AskForAirwayTeam : Rule
{
    public override void Define()
    {
        AirwayThreat threat = null!;
        When()
            .Match(() => threat)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfNeck(s.Kind));
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(threat), RecommendationCode.AirwayAndEnt));
    }
}

[Name("ask-for-ent-on-neck-abscess"), Description("ENT and anaesthesia for a sign of pus in the neck")]
[Priority(-400)]
internal sealed class AskForEntOnNeckAbscess : Rule
{
    public override void Define()
    {
        AbscessSign sign = null!;
        When().Match(() => sign, s => s.Site == AbscessSite.Neck);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(sign), RecommendationCode.AirwayAndEnt));
    }
}

[Name("ask-for-trauma-ct"), Description("CT for fracture and haematoma after trauma")]
[Priority(-400)]
internal sealed class AskForTraumaCt : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When()
            .Match(() => item, h => h.History == History.RecentTrauma, h => h.IsPresent)
            .Exists<Presentation>(s => Presentations.Complaint.IsOfNeck(s.Kind))
            .Not<NeckCtDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(item), RecommendationCode.TraumaCt));
    }
}

[Name("ask-for-vascular-imaging"), Description("Angiography for a vascular sign")]
[Priority(-400)]
internal sealed class AskForVascularImaging : Rule
{
    public override void Define()
    {
        VascularSign sign = null!;
        When().Match(() => sign);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(sign), RecommendationCode.VascularImaging));
    }
}

[Name("do-not-discharge-on-nerve-label")]
[Description("Meningism with a normal fluid before the neck is imaged: no discharge on a label")]
[Priority(-400)]
[Seed("S41")]
internal sealed class DoNotDischargeOnNerveLabel : Rule
{
    public override void Define()
    {
        NormalCsf csf = null!;
        When()
            .Match(() => csf)
            .Exists<Meningism>()
            .Not<NeckCtDone>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(csf), RecommendationCode.DoNotDischargeOnLabel));
    }
}
