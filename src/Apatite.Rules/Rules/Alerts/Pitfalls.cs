using Apatite.Model;

namespace Apatite.Rules.Alerts;

[Name("nerve-label-against-crp"), Description("A nerve or mechanical label does not go with a CRP at or above 20 mg/L")]
[Priority(-400)]
[Seed("S41")]
internal sealed class NerveLabelAgainstCrp : Rule
{
    public override void Define()
    {
        StatedDiagnosis label = null!;
        LabResult result = null!;
        When()
            .Match(() => label,
                d => d.Diagnosis == Diagnosis.OccipitalNeuralgia || d.Diagnosis == Diagnosis.DegenerativeOrMechanicalPain,
                d => d.Presence == Presence.Present)
            .Match(() => result, l => l.Test == LabTest.Crp, l => l.IsAtLeast(20m));
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(label, result), AlertCode.NerveLabelNotAccepted));
    }
}

[Name("nerve-pattern-against-crp"), Description("An occipital neuralgia pattern does not go with a CRP at or above 20 mg/L")]
[Priority(-400)]
[Seed("S41")]
internal sealed class NervePatternAgainstCrp : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        LabResult result = null!;
        When()
            .Match(() => finding, s => s.Symptom == Symptom.OccipitalNeuralgiaPattern, s => s.IsPresent)
            .Match(() => result, l => l.Test == LabTest.Crp, l => l.IsAtLeast(20m));
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(finding, result), AlertCode.NerveLabelNotAccepted));
    }
}

[Name("neck-pain-with-raised-crp")]
[Description("Neck pain with a CRP at or above 20 mg/L before the neck is imaged: no nerve or muscle label ends the search")]
[Priority(-400)]
[Seed("S41")]
internal sealed class NeckPainWithRaisedCrp : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        LabResult result = null!;
        When()
            .Match(() => finding, s => s.Symptom == Symptom.NeckPain, s => s.IsPresent)
            .Match(() => result, l => l.Test == LabTest.Crp, l => l.IsAtLeast(20m))
            .Not<NeckCtDone>();
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(finding, result), AlertCode.NerveLabelNotAccepted));
    }
}

[Name("nerve-label-against-meningism"), Description("A nerve or mechanical label does not go with meningism")]
[Priority(-400)]
[Seed("S41")]
internal sealed class NerveLabelAgainstMeningism : Rule
{
    public override void Define()
    {
        StatedDiagnosis label = null!;
        Meningism meningism = null!;
        When()
            .Match(() => label,
                d => d.Diagnosis == Diagnosis.OccipitalNeuralgia || d.Diagnosis == Diagnosis.DegenerativeOrMechanicalPain,
                d => d.Presence == Presence.Present)
            .Match(() => meningism);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(Basis.Of(meningism), label), AlertCode.NerveLabelNotAccepted));
    }
}

[Name("alert-mri-alone"), Description("Alerts to a prevertebral collection or signal on MRI without CT")]
[Priority(-400)]
[Seed("S61", "S79")]
internal sealed class AlertMriAlone : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => Deposits.Inflammation.IsPrevertebral(f.Finding),
                f => f.IsPresent,
                f => f.Modality == Modality.Mri)
            .Not<NeckCtDone>();
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(finding), AlertCode.MriAlone));
    }
}

[Name("alert-resorption-misleads")]
[Description("Alerts to a calcified disc with a reaction around it: infection and tumour stay listed")]
[Priority(-400)]
[Seed("S35", "S36")]
internal sealed class AlertResorptionMisleads : Rule
{
    public override void Define()
    {
        Presentation setting = null!;
        When().Match(() => setting, s => s.Kind == PresentationKind.DiscReactionCalcified);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(setting), AlertCode.ResorptionMisleads));
    }
}

[Name("alert-intradural-migration"), Description("Says that an intradural migration is exceptional")]
[Priority(-400)]
[Seed("S30")]
internal sealed class AlertIntraduralMigration : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.IntraduralCalcifiedFragment, f => f.IsPresent);
        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(finding), AlertCode.IntraduralMigration));
    }
}

[Name("alert-coexisting-abscess")]
[Description("Alerts to a calcification of longus colli beside anything that keeps an abscess open")]
[Priority(-400)]
[Seed("S51")]
internal sealed class AlertCoexistingAbscess : Rule
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
        Then()
            .Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(Basis.Of(deposit), Basis.Of(concern)), AlertCode.CoexistingAbscess));
    }
}

[Name("alert-leading-danger"), Description("Alerts to a must-not-miss diagnosis that is likely and open")]
[Priority(-400)]
internal sealed class AlertLeadingDanger : Rule
{
    public override void Define()
    {
        OpenDanger danger = null!;
        Hypothesis hypothesis = null!;
        When()
            .Match(() => danger)
            .Match(() => hypothesis, h => h.Diagnosis == danger.Diagnosis, h => h.Likelihood >= Likelihood.Likely);
        Then()
            .Yield(ctx => new DangerAlert(ctx.Rule.Name, Basis.Of(hypothesis), AlertCode.OpenDangerLeading, hypothesis.Diagnosis));
    }
}

[Name("alert-open-danger"), Description("Alerts to a must-not-miss diagnosis that is possible and open")]
[Priority(-400)]
[Seed("S51", "S52")]
internal sealed class AlertOpenDanger : Rule
{
    public override void Define()
    {
        OpenDanger danger = null!;
        Hypothesis hypothesis = null!;
        When()
            .Match(() => danger)
            .Match(() => hypothesis, h => h.Diagnosis == danger.Diagnosis, h => h.Likelihood == Likelihood.Possible);
        Then().Yield(ctx => new DangerAlert(ctx.Rule.Name, Basis.Of(hypothesis), AlertCode.OpenDanger, hypothesis.Diagnosis));
    }
}

[Name("alert-background-danger"), Description("Names a must-not-miss diagnosis that has little support and is formally open")]
[Priority(-400)]
[Seed("S35", "S36")]
internal sealed class AlertBackgroundDanger : Rule
{
    public override void Define()
    {
        OpenDanger danger = null!;
        Hypothesis hypothesis = null!;
        When()
            .Match(() => danger)
            .Match(() => hypothesis, h => h.Diagnosis == danger.Diagnosis, h => h.Likelihood <= Likelihood.Unlikely);
        Then()
            .Yield(ctx => new DangerAlert(ctx.Rule.Name, Basis.Of(hypothesis), AlertCode.OpenDangerBackground, hypothesis.Diagnosis));
    }
}
