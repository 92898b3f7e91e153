using Apatite.Model;

namespace Apatite.Rules.Dangers;

[Name("established-danger-is-not-closed"), Description("A danger that a finding names is not closed by a test")]
[Priority(-200)]
internal sealed class EstablishedDangerIsNotClosed : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => h.IsDangerous, h => h.Likelihood == Likelihood.Established);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(hypothesis), hypothesis.Diagnosis));
    }
}

[Name("likely-danger-is-not-closed")]
[Description("A danger that stays likely although its answering test speaks against it is not closed; what merely speaks for something else does not count")]
[Priority(-200)]
internal sealed class LikelyDangerIsNotClosed : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        IEnumerable<DangerAnswer> answers = null!;
        When()
            .Match(() => hypothesis, h => h.IsDangerous)
            .Query(() => answers, q => q.Match<DangerAnswer>(a => a.Diagnosis == hypothesis.Diagnosis).Collect().Where(c => c.Any() && hypothesis.IsLikelyAgainst(c)));
        Then()
            .Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(Basis.Of(hypothesis), Basis.Of(answers)), hypothesis.Diagnosis));
    }
}

[Name("abscess-concern-reopens-abscess")]
[Description("A sign of pus, an airway sign, sepsis, CRP >= 100, white cells >= 15, a weak defence or a foreign body reopens retropharyngeal abscess")]
[Priority(-200)]
internal sealed class AbscessConcernReopensAbscess : Rule
{
    public override void Define()
    {
        AbscessConcern concern = null!;
        When().Match(() => concern);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(concern), Diagnosis.RetropharyngealAbscess));
    }
}

[Name("prior-antibiotics-reopen-meningitis")]
[Description("Antibiotics already given: a normal fluid does not close bacterial meningitis")]
[Priority(-200)]
internal sealed class PriorAntibioticsReopenMeningitis : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.PriorAntibiotics, h => h.IsPresent);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(item), Diagnosis.BacterialMeningitis));
    }
}

[Name("weak-defence-reopens-meningitis"), Description("A weak defence: a normal fluid does not close bacterial meningitis")]
[Priority(-200)]
internal sealed class WeakDefenceReopensMeningitis : Rule
{
    public override void Define()
    {
        Immunocompromise defence = null!;
        When().Match(() => defence);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(defence), Diagnosis.BacterialMeningitis));
    }
}

[Name("low-glucose-ratio-reopens-meningitis")]
[Description("A CSF to serum glucose ratio at or below 0.36: bacterial meningitis is not closed")]
[Priority(-200)]
internal sealed class LowGlucoseRatioReopensMeningitis : Rule
{
    public override void Define()
    {
        LabResult fluid = null!;
        LabResult serum = null!;
        When()
            .Match(() => fluid, l => l.Test == LabTest.CsfGlucose, l => l.Value.HasValue)
            .Match(() => serum,
                l => l.Test == LabTest.SerumGlucose,
                l => CerebrospinalFluid.CsfGlucose.RatioIsAtMost(fluid, l, 0.36m));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(fluid, serum), Diagnosis.BacterialMeningitis));
    }
}

[Name("raised-cells-earlier-reopen-meningitis")]
[Description("Cells of an earlier fluid were raised: bacterial meningitis is not closed")]
[Priority(-200)]
internal sealed class RaisedCellsEarlierReopenMeningitis : Rule
{
    public override void Define()
    {
        LabTrend course = null!;
        When().Match(() => course, c => c.Test == LabTest.CsfLeukocytes, c => c.Peak > 5);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(course), Diagnosis.BacterialMeningitis));
    }
}

[Name("early-puncture-reopens-meningitis")]
[Description("A complaint of less than a day: a normal fluid does not close bacterial meningitis yet")]
[Priority(-200)]
internal sealed class EarlyPunctureReopensMeningitis : Rule
{
    public override void Define()
    {
        SymptomCourse course = null!;
        When().Match(() => course, c => c.DurationDays < 1);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(course), Diagnosis.BacterialMeningitis));
    }
}

[Name("brain-sign-reopens-meningitis")]
[Description("A brain sign or purpura: a normal fluid does not close bacterial meningitis")]
[Priority(-200)]
internal sealed class BrainSignReopensMeningitis : Rule
{
    public override void Define()
    {
        CerebralThreat threat = null!;
        When().Match(() => threat);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(threat), Diagnosis.BacterialMeningitis));
    }
}

[Name("sepsis-reopens-meningitis"), Description("Sepsis: a normal fluid does not close bacterial meningitis")]
[Priority(-200)]
internal sealed class SepsisReopensMeningitis : Rule
{
    public override void Define()
    {
        SepsisSign sign = null!;
        When().Match(() => sign);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(sign), Diagnosis.BacterialMeningitis));
    }
}

[Name("germ-in-fluid-reopens-meningitis")]
[Description("A positive Gram stain or culture of the fluid reopens bacterial meningitis")]
[Priority(-200)]
internal sealed class GermInFluidReopensMeningitis : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfGramStain || l.Test == LabTest.CsfCulture, l => l.IsPositive);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(result), Diagnosis.BacterialMeningitis));
    }
}

[Name("abnormal-fluid-reopens-meningitis")]
[Description("Few cells but low glucose, raised protein or lactate, a majority of neutrophils or a fluid called abnormal: bacterial meningitis is not closed")]
[Priority(-200)]
internal sealed class AbnormalFluidReopensMeningitis : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => AbnormalFluid.IsIt(l));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(result), Diagnosis.BacterialMeningitis));
    }
}

[Name("raised-cells-reopen-meningitis"), Description("Raised cells of the fluid reopen bacterial meningitis")]
[Priority(-200)]
internal sealed class RaisedCellsReopenMeningitis : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfLeukocytes, l => States.Csf.AreCellsRaised(l));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(result), Diagnosis.BacterialMeningitis));
    }
}

[Name("sepsis-reopens-spondylodiscitis"), Description("Sepsis reopens infectious spondylodiscitis")]
[Priority(-200)]
internal sealed class SepsisReopensSpondylodiscitis : Rule
{
    public override void Define()
    {
        SepsisSign sign = null!;
        When().Match(() => sign);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(sign), Diagnosis.InfectiousSpondylodiscitis));
    }
}

[Name("spinal-abscess-reopens-spondylodiscitis")]
[Description("An epidural collection or a paravertebral abscess reopens infectious spondylodiscitis")]
[Priority(-200)]
internal sealed class SpinalAbscessReopensSpondylodiscitis : Rule
{
    public override void Define()
    {
        AbscessSign sign = null!;
        When().Match(() => sign, s => s.Site == AbscessSite.Spine);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(sign), Diagnosis.InfectiousSpondylodiscitis));
    }
}

[Name("positive-biopsy-reopens-spondylodiscitis"), Description("A positive biopsy culture reopens infectious spondylodiscitis")]
[Priority(-200)]
internal sealed class PositiveBiopsyReopensSpondylodiscitis : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.DiscOrBoneBiopsyCulture, l => l.IsPositive);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(result), Diagnosis.InfectiousSpondylodiscitis));
    }
}

[Name("neurological-threat-reopens-epidural-abscess")]
[Description("A neurological threat with fever reopens spinal epidural abscess")]
[Priority(-200)]
internal sealed class NeurologicalThreatReopensEpiduralAbscess : Rule
{
    public override void Define()
    {
        NeurologicalThreat threat = null!;
        Fever fever = null!;
        When()
            .Match(() => threat)
            .Match(() => fever);
        Then()
            .Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(Basis.Of(threat), Basis.Of(fever)), Diagnosis.SpinalEpiduralAbscess));
    }
}

[Name("epidural-collection-reopens-epidural-abscess"), Description("An epidural collection reopens spinal epidural abscess")]
[Priority(-200)]
internal sealed class EpiduralCollectionReopensEpiduralAbscess : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.EpiduralCollection, f => f.IsPresent);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(finding), Diagnosis.SpinalEpiduralAbscess));
    }
}

[Name("lesion-reopens-tumour"), Description("A lysis, a mass or a bulky calcified mass reopens tumour")]
[Priority(-200)]
internal sealed class LesionReopensTumour : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.BoneDestruction || f.Finding == FindingType.SoftTissueMass
                    || f.Finding == FindingType.BulkyCalcifiedMass,
                f => f.IsPresent);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(finding), Diagnosis.SpinalTumour));
    }
}

[Name("positive-test-reopens-malaria"), Description("A positive malaria test reopens malaria")]
[Priority(-200)]
internal sealed class PositiveTestReopensMalaria : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result, l => l.Test == LabTest.MalariaSmear || l.Test == LabTest.RapidMalariaTest, l => l.IsPositive);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(result), Diagnosis.Malaria));
    }
}

/// <summary>What makes a fluid with few cells abnormal all the same (thresholds-and-management.md 2.5).</summary>
internal static class AbnormalFluid
{
    public static bool IsIt(LabResult result) =>
        (result.Test == LabTest.CsfGlucose && CerebrospinalFluid.CsfGlucose.IsLow(result))
        || (result.Test == LabTest.CsfProtein && (result.IsAbove(0.4m) || result.Interpretation == Interpretation.High))
        || (result.Test == LabTest.LumbarPunctureSummary && result.Interpretation == Interpretation.Abnormal)
        || (result.Test == LabTest.CsfLactate && result.IsAtLeast(3.5m))
        || (result.Test == LabTest.CsfNeutrophilPercentage && result.IsAtLeast(50m));
}
