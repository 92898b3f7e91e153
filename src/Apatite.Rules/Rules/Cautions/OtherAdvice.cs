using Apatite.Model;

namespace Apatite.Rules.Cautions;

[Name("sedative-with-muscle-relaxant"), Description("A sedative is taken: a muscle relaxant adds sedation")]
[Priority(-500)]
[Seed("S39")]
internal sealed class SedativeWithMuscleRelaxant : Rule
{
    public override void Define()
    {
        Advice advice = null!;
        MedicationUse medicine = null!;
        When()
            .Match(() => advice, a => a.Code == AdviceCode.Analgesics)
            .Match(() => medicine, m => m.Medication == Medication.Sedative, m => m.IsPresent);
        Then()
            .Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(advice, medicine), advice.Code, CautionCode.SedativeWithMuscleRelaxant));
    }
}

[Name("puncture-on-anticoagulant"), Description("Lumbar puncture on an anticoagulant")]
[Priority(-500)]
internal sealed class PunctureOnAnticoagulant : Rule
{
    public override void Define()
    {
        Advice advice = null!;
        MedicationUse medicine = null!;
        When()
            .Match(() => advice, a => a.Code == AdviceCode.LumbarPuncture)
            .Match(() => medicine, m => m.Medication == Medication.Anticoagulant, m => m.IsPresent);
        Then()
            .Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(advice, medicine), advice.Code, CautionCode.PunctureWithAnticoagulant));
    }
}

[Name("puncture-through-collection"), Description("Lumbar puncture with an epidural collection")]
[Priority(-500)]
internal sealed class PunctureThroughCollection : Rule
{
    public override void Define()
    {
        Advice advice = null!;
        ImagingFinding finding = null!;
        When()
            .Match(() => advice, a => a.Code == AdviceCode.LumbarPuncture)
            .Match(() => finding, f => f.Finding == FindingType.EpiduralCollection, f => f.IsPresent);
        Then()
            .Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(advice, finding), advice.Code, CautionCode.PunctureThroughCollection));
    }
}

[Name("puncture-after-imaging"), Description("Lumbar puncture with altered consciousness, a seizure or a focal deficit")]
[Priority(-500)]
internal sealed class PunctureAfterImaging : Rule
{
    public override void Define()
    {
        Advice advice = null!;
        ClinicalFinding finding = null!;
        When()
            .Match(() => advice, a => a.Code == AdviceCode.LumbarPuncture)
            .Match(() => finding,
                s => s.Symptom == Symptom.AlteredConsciousness || s.Symptom == Symptom.Seizure
                    || s.Symptom == Symptom.FocalNeurologicalDeficit,
                s => s.IsPresent);
        Then()
            .Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(advice, finding), advice.Code, CautionCode.PunctureAfterImaging));
    }
}

[Name("ct-in-pregnancy"), Description("CT in pregnancy")]
[Priority(-500)]
internal sealed class CtInPregnancy : Rule
{
    public override void Define()
    {
        Advice advice = null!;
        HistoryItem item = null!;
        When()
            .Match(() => advice,
                a => a.Code == AdviceCode.CtNeck || a.Code == AdviceCode.CtSpine || a.Code == AdviceCode.TraumaCt
                    || a.Code == AdviceCode.ContrastImagingNeck)
            .Match(() => item, h => h.History == History.Pregnancy, h => h.IsPresent);
        Then().Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(advice, item), advice.Code, CautionCode.CtInPregnancy));
    }
}
