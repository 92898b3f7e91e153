using Apatite.Model;

namespace Apatite.Rules.Dangers;

[Name("likely-danger-is-not-closed"), Description("A danger that the evidence makes likely is not closed by a test")]
[Priority(-200)]
public sealed class LikelyDangerIsNotClosed : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => h.IsDangerous, h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(hypothesis), hypothesis.Diagnosis));
    }
}

[Name("abscess-sign-reopens-abscess"), Description("A sign of pus in the neck reopens retropharyngeal abscess")]
[Priority(-200)]
public sealed class AbscessSignReopensAbscess : Rule
{
    public override void Define()
    {
        AbscessSign sign = null!;
        When().Match(() => sign, s => s.InNeck);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(sign), Diagnosis.RetropharyngealAbscess));
    }
}

[Name("airway-sign-reopens-abscess"), Description("An airway sign reopens retropharyngeal abscess")]
[Priority(-200)]
public sealed class AirwaySignReopensAbscess : Rule
{
    public override void Define()
    {
        AirwayThreat threat = null!;
        When().Match(() => threat);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(threat), Diagnosis.RetropharyngealAbscess));
    }
}

[Name("sepsis-reopens-abscess"), Description("Sepsis reopens retropharyngeal abscess")]
[Priority(-200)]
public sealed class SepsisReopensAbscess : Rule
{
    public override void Define()
    {
        SepsisSign sign = null!;
        When().Match(() => sign);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(sign), Diagnosis.RetropharyngealAbscess));
    }
}

[Name("high-crp-reopens-abscess"), Description("CRP at or above 100 mg/L reopens retropharyngeal abscess")]
[Priority(-200)]
public sealed class HighCrpReopensAbscess : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Crp, l => l.IsAtLeast(100m));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(result), Diagnosis.RetropharyngealAbscess));
    }
}

[Name("high-leukocytes-reopen-abscess"), Description("White cells at or above 15 x 10*9/L reopen retropharyngeal abscess")]
[Priority(-200)]
public sealed class HighLeukocytesReopenAbscess : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Leukocytes, l => l.IsAtLeast(15m));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(result), Diagnosis.RetropharyngealAbscess));
    }
}

[Name("weak-defence-reopens-abscess"), Description("Immunosuppression or a pharyngeal wound reopens retropharyngeal abscess")]
[Priority(-200)]
public sealed class WeakDefenceReopensAbscess : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When()
            .Match(() => item,
                h => h.History == History.Immunosuppression || h.History == History.PharyngealForeignBodyOrTrauma,
                h => h.IsPresent);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(item), Diagnosis.RetropharyngealAbscess));
    }
}

[Name("prior-antibiotics-reopen-meningitis")]
[Description("Antibiotics already given, or immunosuppression: a normal fluid does not close bacterial meningitis")]
[Priority(-200)]
public sealed class PriorAntibioticsReopenMeningitis : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When()
            .Match(() => item,
                h => h.History == History.PriorAntibiotics || h.History == History.Immunosuppression,
                h => h.IsPresent);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(item), Diagnosis.BacterialMeningitis));
    }
}

[Name("early-puncture-reopens-meningitis")]
[Description("A complaint of less than a day: a normal fluid does not close bacterial meningitis yet")]
[Priority(-200)]
public sealed class EarlyPunctureReopensMeningitis : Rule
{
    public override void Define()
    {
        Course course = null!;
        When().Match(() => course, c => c.DurationDays < 1);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(course), Diagnosis.BacterialMeningitis));
    }
}

[Name("brain-sign-reopens-meningitis")]
[Description("A brain sign or purpura: a normal fluid does not close bacterial meningitis")]
[Priority(-200)]
public sealed class BrainSignReopensMeningitis : Rule
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
public sealed class SepsisReopensMeningitis : Rule
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
public sealed class GermInFluidReopensMeningitis : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfGramStain || l.Test == LabTest.CsfCulture, l => l.IsPositive);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(result), Diagnosis.BacterialMeningitis));
    }
}

[Name("abnormal-fluid-reopens-meningitis")]
[Description("Few cells but low glucose, high protein, high lactate or a majority of neutrophils: bacterial meningitis is not closed")]
[Priority(-200)]
public sealed class AbnormalFluidReopensMeningitis : Rule
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
public sealed class RaisedCellsReopenMeningitis : Rule
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
public sealed class SepsisReopensSpondylodiscitis : Rule
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
public sealed class SpinalAbscessReopensSpondylodiscitis : Rule
{
    public override void Define()
    {
        AbscessSign sign = null!;
        When().Match(() => sign, s => !s.InNeck);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(sign), Diagnosis.InfectiousSpondylodiscitis));
    }
}

[Name("positive-biopsy-reopens-spondylodiscitis"), Description("A positive biopsy culture reopens infectious spondylodiscitis")]
[Priority(-200)]
public sealed class PositiveBiopsyReopensSpondylodiscitis : Rule
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
public sealed class NeurologicalThreatReopensEpiduralAbscess : Rule
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
public sealed class EpiduralCollectionReopensEpiduralAbscess : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.EpiduralCollection, f => f.IsPresent);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(finding), Diagnosis.SpinalEpiduralAbscess));
    }
}

[Name("tumour-sign-reopens-tumour"), Description("A lysis or a mass reopens tumour")]
[Priority(-200)]
public sealed class TumourSignReopensTumour : Rule
{
    public override void Define()
    {
        TumourSign sign = null!;
        When().Match(() => sign);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(sign), Diagnosis.SpinalTumour));
    }
}

[Name("positive-test-reopens-malaria"), Description("A positive malaria test reopens malaria")]
[Priority(-200)]
public sealed class PositiveTestReopensMalaria : Rule
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
        || (result.Test == LabTest.CsfProtein && (result.IsAbove(1.0m) || result.Interpretation == Interpretation.High))
        || (result.Test == LabTest.CsfLactate && result.IsAtLeast(3.5m))
        || (result.Test == LabTest.CsfNeutrophilPercentage && result.IsAtLeast(50m));
}
