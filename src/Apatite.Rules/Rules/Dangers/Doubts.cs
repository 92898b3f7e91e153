using Apatite.Model;
using Apatite.Rules.Judgements;
using Apatite.Rules.LabValues;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Dangers;

[Name("established-danger-is-not-closed"), Description("A danger that a finding names is not closed by a test"), Priority(-200)]
internal sealed class EstablishedDangerIsNotClosed : Rule
{
    public override void Define()
    {
        WeighedDiagnosis weighed = null!;
        When().Match(() => weighed, h => h.IsDangerous, h => h.Likelihood == Likelihood.Established);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(weighed), weighed.Diagnosis, DoubtCause.Finding));
    }
}

[Name("likely-danger-is-not-closed")]
[Description("A danger that stays likely although its answering test speaks against it is not closed; "
    + "what merely speaks for something else does not count")]
[Priority(-200)]
internal sealed class LikelyDangerIsNotClosed : Rule
{
    public override void Define()
    {
        WeighedDiagnosis weighed = null!;
        IEnumerable<DangerAnswer> answers = null!;
        When()
            .Match(() => weighed, h => h.IsDangerous)
            .Query(() => answers, q => q
                .Match<DangerAnswer>(a => a.Diagnosis == weighed.Diagnosis)
                .Collect()
                .Where(c => c.Any() && weighed.IsLikelyAgainst(c)));
        Then()
            .Yield(ctx => new DangerDoubt(
                ctx.Rule.Name, Basis.Of(Basis.Of(weighed), Basis.Of(answers)), weighed.Diagnosis, DoubtCause.Finding));
    }
}

[Description("A sign of pus, an airway sign, sepsis, CRP >= 100, white cells >= 15, "
    + "a weak defence or a foreign body reopens retropharyngeal abscess")]
internal sealed class AbscessConcernReopensAbscess() : DoubtOn<AbscessConcern>(Diagnosis.RetropharyngealAbscess);

[Description("Antibiotics already given: a normal fluid does not close bacterial meningitis")]
internal sealed class PriorAntibioticsReopenMeningitis() : DoubtOn<HistoryItem>(
    Diagnosis.BacterialMeningitis, h => h.Shows(History.PriorAntibiotics), DoubtCause.Host);

[Description("A weak defence: a normal fluid does not close bacterial meningitis")]
internal sealed class WeakDefenceReopensMeningitis() : DoubtOn<Immunocompromise>(Diagnosis.BacterialMeningitis, cause: DoubtCause.Host);

[Description("A CSF to serum glucose ratio at or below 0.36: bacterial meningitis is not closed")]
internal sealed class LowGlucoseRatioReopensMeningitis() : DoubtOn<LabResult, LabResult>(
    Diagnosis.BacterialMeningitis,
    fluid => fluid.Test == LabTest.CsfGlucose && fluid.Value.HasValue,
    serum => serum.Test == LabTest.SerumGlucose,
    (fluid, serum) => CsfGlucose.RatioIsAtMost(fluid, serum, 0.36m));

[Description("Cells of an earlier fluid were raised: bacterial meningitis is not closed")]
internal sealed class RaisedCellsEarlierReopenMeningitis() : DoubtOn<LabTrend>(
    Diagnosis.BacterialMeningitis, c => c.Test == LabTest.CsfLeukocytes && c.Peak > 5);

[Description("A fluid of the first day of the complaint does not close bacterial meningitis yet")]
internal sealed class EarlyPunctureReopensMeningitis() : DoubtOfAnswersOn<SymptomCourse>(
    Diagnosis.BacterialMeningitis, DoubtCause.Time, (answers, course) => Timing.AreOfFirstDay(answers, course));

[Description("A brain sign or purpura: a normal fluid does not close bacterial meningitis")]
internal sealed class BrainSignReopensMeningitis() : DoubtOn<CerebralThreat>(Diagnosis.BacterialMeningitis);

[Description("Sepsis: a normal fluid does not close bacterial meningitis")]
internal sealed class SepsisReopensMeningitis() : DoubtOn<SepsisSign>(Diagnosis.BacterialMeningitis);

[Description("A positive Gram stain or culture of the fluid reopens bacterial meningitis")]
internal sealed class GermInFluidReopensMeningitis() : DoubtOn<LabResult>(
    Diagnosis.BacterialMeningitis, l => (l.Test == LabTest.CsfGramStain || l.Test == LabTest.CsfCulture) && l.IsPositive);

[Description("Few cells but low glucose, raised protein or lactate, a majority of neutrophils "
    + "or a fluid called abnormal: bacterial meningitis is not closed")]
internal sealed class AbnormalFluidReopensMeningitis() : DoubtOn<LabResult>(Diagnosis.BacterialMeningitis, l => AbnormalFluid.IsIt(l));

[Description("Raised cells of the fluid reopen bacterial meningitis")]
internal sealed class RaisedCellsReopenMeningitis() : DoubtOn<LabResult>(
    Diagnosis.BacterialMeningitis, l => l.Test == LabTest.CsfLeukocytes && Csf.AreCellsRaised(l));

[Description("A risk factor of infection: a scan alone does not close retropharyngeal abscess")]
internal sealed class InfectionRiskReopensAbscess() : DoubtOn<InfectionRisk>(Diagnosis.RetropharyngealAbscess, cause: DoubtCause.Host);

[Description("Antibiotics already given: a scan alone does not close retropharyngeal abscess")]
internal sealed class PriorAntibioticsReopenAbscess() : DoubtOn<HistoryItem>(
    Diagnosis.RetropharyngealAbscess, h => h.Shows(History.PriorAntibiotics), DoubtCause.Host);

[Description("Recent bacteraemia: an image does not close infectious spondylodiscitis")]
internal sealed class BacteraemiaReopensSpondylodiscitis() : DoubtOn<HistoryItem>(
    Diagnosis.InfectiousSpondylodiscitis, h => h.Shows(History.RecentBacteraemia), DoubtCause.Host);

[Description("CRP at or above 100 mg/L: an image does not close infectious spondylodiscitis")]
internal sealed class HighCrpReopensSpondylodiscitis() : DoubtOn<LabResult>(
    Diagnosis.InfectiousSpondylodiscitis, l => l.Test == LabTest.Crp && l.IsAtLeast(100m), DoubtCause.Course);

[Description("Fever: an image does not close infectious spondylodiscitis")]
internal sealed class FeverReopensSpondylodiscitis() : DoubtOn<Fever>(
    Diagnosis.InfectiousSpondylodiscitis, cause: DoubtCause.Course);

[Description("A neurological threat: an image does not close infectious spondylodiscitis")]
internal sealed class NeurologicalThreatReopensSpondylodiscitis() : DoubtOn<NeurologicalThreat>(
    Diagnosis.InfectiousSpondylodiscitis, cause: DoubtCause.Course);

[Description("Injection drug use or bacteraemia: only images of the whole spine close infectious spondylodiscitis")]
internal sealed class SeveralFociReopenSpondylodiscitis() : DoubtOfAnswersOn<HistoryItem>(
    Diagnosis.InfectiousSpondylodiscitis, DoubtCause.Place,
    (answers, history) => Coverage.IsLessThanSpine(answers),
    h => h.Shows(History.IntravenousDrugUse) || h.Shows(History.RecentBacteraemia));

[Description("Sepsis reopens infectious spondylodiscitis")]
internal sealed class SepsisReopensSpondylodiscitis() : DoubtOn<SepsisSign>(
    Diagnosis.InfectiousSpondylodiscitis, cause: DoubtCause.Course);

[Description("An epidural collection or a paravertebral abscess reopens infectious spondylodiscitis")]
internal sealed class SpinalAbscessReopensSpondylodiscitis() : DoubtOn<AbscessSign>(
    Diagnosis.InfectiousSpondylodiscitis, s => s.Site == AbscessSite.Spine);

[Description("A positive biopsy culture reopens infectious spondylodiscitis")]
internal sealed class PositiveBiopsyReopensSpondylodiscitis() : DoubtOn<LabResult>(
    Diagnosis.InfectiousSpondylodiscitis, l => l.Test == LabTest.DiscOrBoneBiopsyCulture && l.IsPositive);

[Description("Recent bacteraemia: an image does not close spinal epidural abscess")]
internal sealed class BacteraemiaReopensEpiduralAbscess() : DoubtOn<HistoryItem>(
    Diagnosis.SpinalEpiduralAbscess, h => h.Shows(History.RecentBacteraemia), DoubtCause.Host);

[Description("Sepsis reopens spinal epidural abscess")]
internal sealed class SepsisReopensEpiduralAbscess() : DoubtOn<SepsisSign>(
    Diagnosis.SpinalEpiduralAbscess, cause: DoubtCause.Course);

[Description("CRP at or above 100 mg/L: an image does not close spinal epidural abscess")]
internal sealed class HighCrpReopensEpiduralAbscess() : DoubtOn<LabResult>(
    Diagnosis.SpinalEpiduralAbscess, l => l.Test == LabTest.Crp && l.IsAtLeast(100m), DoubtCause.Course);

[Description("Injection drug use or bacteraemia: only images of the whole spine close spinal epidural abscess")]
internal sealed class SeveralFociReopenEpiduralAbscess() : DoubtOfAnswersOn<HistoryItem>(
    Diagnosis.SpinalEpiduralAbscess, DoubtCause.Place,
    (answers, history) => Coverage.IsLessThanSpine(answers),
    h => h.Shows(History.IntravenousDrugUse) || h.Shows(History.RecentBacteraemia));

[Description("A neurological threat with a risk factor of infection reopens spinal epidural abscess")]
internal sealed class NeurologicalThreatWithRiskReopensEpiduralAbscess() : DoubtOn<NeurologicalThreat, InfectionRisk>(
    Diagnosis.SpinalEpiduralAbscess,
    threat => true,
    risk => true);

[Description("A neurological threat with CRP at or above 20 mg/L reopens spinal epidural abscess")]
internal sealed class NeurologicalThreatWithCrpReopensEpiduralAbscess() : DoubtOn<NeurologicalThreat, LabResult>(
    Diagnosis.SpinalEpiduralAbscess,
    threat => true,
    l => l.Test == LabTest.Crp && l.IsAtLeast(20m));

[Description("A neurological threat with fever reopens spinal epidural abscess")]
internal sealed class NeurologicalThreatReopensEpiduralAbscess() : DoubtOn<NeurologicalThreat, Fever>(
    Diagnosis.SpinalEpiduralAbscess,
    threat => true,
    fever => true);

[Description("An epidural collection reopens spinal epidural abscess")]
internal sealed class EpiduralCollectionReopensEpiduralAbscess() : DoubtOn<ImagingFinding>(
    Diagnosis.SpinalEpiduralAbscess, f => f.Shows(FindingType.EpiduralCollection));

[Description("A lysis, a mass or a bulky calcified mass reopens tumour")]
internal sealed class LesionReopensTumour() : DoubtOn<ImagingFinding>(
    Diagnosis.SpinalTumour,
    f => f.Shows(FindingType.BoneDestruction) || f.Shows(FindingType.SoftTissueMass) || f.Shows(FindingType.BulkyCalcifiedMass));

[Description("A known cancer, or weight loss: CT alone does not close tumour")]
internal sealed class TumourSignReopensTumourAfterCt() : DoubtOfAnswersOn<TumourSign>(
    Diagnosis.SpinalTumour, DoubtCause.Method, (answers, sign) => Coverage.IsWithoutMri(answers));

[Description("Pain of the night: CT alone does not close tumour")]
internal sealed class NightPainReopensTumourAfterCt() : DoubtOfAnswersOn<ClinicalFinding>(
    Diagnosis.SpinalTumour, DoubtCause.Method, (answers, sign) => Coverage.IsWithoutMri(answers), s => s.Shows(Symptom.NightPain));

[Description("A positive malaria test reopens malaria")]
internal sealed class PositiveTestReopensMalaria() : DoubtOn<LabResult>(
    Diagnosis.Malaria, l => (l.Test == LabTest.MalariaSmear || l.Test == LabTest.RapidMalariaTest) && l.IsPositive);

[Description("A deficit: CT does not close spinal fracture")]
internal sealed class DeficitReopensFracture() : DoubtOn<NeurologicalThreat>(Diagnosis.SpinalFracture, cause: DoubtCause.Method);

[Description("Altered consciousness: CT does not close spinal fracture")]
internal sealed class AlteredConsciousnessReopensFracture() : DoubtOn<ClinicalFinding>(
    Diagnosis.SpinalFracture, s => s.Shows(Symptom.AlteredConsciousness), DoubtCause.Method);

[Description("An ankylosed spine: CT does not close spinal fracture")]
internal sealed class AnkylosedSpineReopensFracture() : DoubtOn<HistoryItem>(
    Diagnosis.SpinalFracture, h => h.Shows(History.AnkylosingSpondylitis), DoubtCause.Method);
