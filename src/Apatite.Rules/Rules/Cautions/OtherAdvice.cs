using Apatite.Model;

namespace Apatite.Rules.Cautions;

[Name("sedative-with-muscle-relaxant"), Description("A sedative is taken: a muscle relaxant adds sedation")]
[Priority(-500)]
[Seed("S39")]
internal sealed class SedativeWithMuscleRelaxant : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        MedicationUse medicine = null!;
        When()
            .Match(() => recommendation, a => a.Code == RecommendationCode.Analgesics)
            .Match(() => medicine, m => m.Medication == Medication.Sedative, m => m.IsPresent);
        Then()
            .Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, medicine), recommendation.Code, CautionCode.SedativeWithMuscleRelaxant));
    }
}

[Name("puncture-on-anticoagulant"), Description("Lumbar puncture on an anticoagulant")]
[Priority(-500)]
internal sealed class PunctureOnAnticoagulant : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        MedicationUse medicine = null!;
        When()
            .Match(() => recommendation, a => a.Code == RecommendationCode.LumbarPuncture)
            .Match(() => medicine, m => m.Medication == Medication.Anticoagulant, m => m.IsPresent);
        Then()
            .Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, medicine), recommendation.Code, CautionCode.PunctureWithAnticoagulant));
    }
}

[Name("puncture-through-collection"), Description("Lumbar puncture with an epidural collection")]
[Priority(-500)]
internal sealed class PunctureThroughCollection : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        ImagingFinding finding = null!;
        When()
            .Match(() => recommendation, a => a.Code == RecommendationCode.LumbarPuncture)
            .Match(() => finding, f => f.Finding == FindingType.EpiduralCollection, f => f.IsPresent);
        Then()
            .Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, finding), recommendation.Code, CautionCode.PunctureThroughCollection));
    }
}

[Name("puncture-after-imaging"), Description("Lumbar puncture with altered consciousness, a seizure or a focal deficit")]
[Priority(-500)]
internal sealed class PunctureAfterImaging : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        ClinicalFinding finding = null!;
        When()
            .Match(() => recommendation, a => a.Code == RecommendationCode.LumbarPuncture)
            .Match(() => finding,
                s => s.Symptom == Symptom.AlteredConsciousness || s.Symptom == Symptom.Seizure
                    || s.Symptom == Symptom.FocalNeurologicalDeficit,
                s => s.IsPresent);
        Then()
            .Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, finding), recommendation.Code, CautionCode.PunctureAfterImaging));
    }
}

[Name("ct-in-pregnancy"), Description("CT in pregnancy")]
[Priority(-500)]
internal sealed class CtInPregnancy : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        HistoryItem item = null!;
        When()
            .Match(() => recommendation,
                a => a.Code == RecommendationCode.CtNeck || a.Code == RecommendationCode.CtSpine || a.Code == RecommendationCode.TraumaCt
                    || a.Code == RecommendationCode.ContrastImagingNeck)
            .Match(() => item, h => h.History == History.Pregnancy, h => h.IsPresent);
        Then().Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, item), recommendation.Code, CautionCode.CtInPregnancy));
    }
}
