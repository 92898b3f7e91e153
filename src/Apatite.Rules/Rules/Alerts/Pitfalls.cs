using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Alerts;

[Description("A nerve or mechanical label does not go with a CRP at or above 20 mg/L"), Seed("S41")]
internal sealed class NerveLabelAgainstCrp() : AlertOn<StatedDiagnosis, LabResult>(
    AlertCode.NerveLabelNotAccepted,
    label => (label.Diagnosis == Diagnosis.OccipitalNeuralgia || label.Diagnosis == Diagnosis.DegenerativeOrMechanicalPain)
        && label.Presence == Presence.Present,
    result => result.Test == LabTest.Crp && result.IsAtLeast(20m));

[Description("An occipital neuralgia pattern does not go with a CRP at or above 20 mg/L"), Seed("S41")]
internal sealed class NervePatternAgainstCrp() : AlertOn<ClinicalFinding, LabResult>(
    AlertCode.NerveLabelNotAccepted,
    finding => finding.Shows(Symptom.OccipitalNeuralgiaPattern),
    result => result.Test == LabTest.Crp && result.IsAtLeast(20m));

[Description("Neck pain with a CRP at or above 20 mg/L before the neck is imaged: no nerve or muscle label ends the search"), Seed("S41")]
internal sealed class NeckPainWithRaisedCrp() : AlertOn<ClinicalFinding, LabResult>(
    AlertCode.NerveLabelNotAccepted,
    finding => finding.Shows(Symptom.NeckPain),
    result => result.Test == LabTest.Crp && result.IsAtLeast(20m),
    given: when => when.Not<NeckCtDone>());

[Description("A nerve or mechanical label does not go with meningism"), Seed("S41")]
internal sealed class NerveLabelAgainstMeningism() : AlertOn<Meningism, StatedDiagnosis>(
    AlertCode.NerveLabelNotAccepted,
    meningism => true,
    label => (label.Diagnosis == Diagnosis.OccipitalNeuralgia || label.Diagnosis == Diagnosis.DegenerativeOrMechanicalPain)
        && label.Presence == Presence.Present);

[Description("Alerts to a prevertebral collection or signal on MRI without CT"), Seed("S61", "S79")]
internal sealed class AlertMriAlone() : AlertOn<ImagingFinding>(
    AlertCode.MriAlone,
    f => Inflammation.IsPrevertebral(f.Finding) && f.IsPresent && f.Modality == Modality.Mri,
    given: when => when.Not<NeckCtDone>());

[Description("Alerts to a calcified disc with a reaction around it: infection and tumour stay listed"), Seed("S35", "S36")]
internal sealed class AlertResorptionMisleads() : AlertOn<Presentation>(
    AlertCode.ResorptionMisleads, s => s.Kind == PresentationKind.DiscReactionCalcified);

[Description("Says that an intradural migration is exceptional"), Seed("S30")]
internal sealed class AlertIntraduralMigration() : AlertOn<ImagingFinding>(
    AlertCode.IntraduralMigration, f => f.Shows(FindingType.IntraduralCalcifiedFragment));

[Description("Alerts to a calcification of longus colli beside anything that keeps an abscess open"), Seed("S51")]
internal sealed class AlertCoexistingAbscess() : AlertOn<Deposit, AbscessConcern>(
    AlertCode.CoexistingAbscess,
    deposit => LongusColli.IsNamed(deposit.Finding.Structure)
        || LongusColli.IsPrevertebralSpace(deposit.Finding.Structure),
    concern => true);

[Description("Alerts to an open danger whose first test is due now")]
internal sealed class AlertLeadingDanger() : DangerAlertOn(AlertCode.OpenDangerLeading, Urgency.Immediate, Urgency.Immediate);

[Description("Alerts to an open danger whose first test is due the same day"), Seed("S51", "S52")]
internal sealed class AlertOpenDanger() : DangerAlertOn(AlertCode.OpenDanger, Urgency.SameDay, Urgency.SameDay);

[Description("Names an open danger whose first test may wait for days"), Seed("S35", "S36")]
internal sealed class AlertBackgroundDanger() : DangerAlertOn(AlertCode.OpenDangerBackground, Urgency.None, Urgency.Within48Hours);

[Name("alert-confirmed-danger"), Description("Alerts to a danger that a finding names"), Priority(-400)]
internal sealed class AlertConfirmedDanger : Rule
{
    public override void Define()
    {
        WeighedDiagnosis weighed = null!;
        When().Match(() => weighed, h => h.IsDangerous, h => h.Likelihood == Likelihood.Established);
        Then().Yield(ctx => new DangerAlert(ctx.Rule.Name, Basis.Of(weighed), AlertCode.DangerConfirmed, weighed.Diagnosis));
    }
}
