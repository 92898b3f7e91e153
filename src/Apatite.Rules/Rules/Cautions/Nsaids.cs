using Apatite.Model;

namespace Apatite.Rules.Cautions;

[Name("nsaid-with-arb-and-diuretic"), Description("NSAID with an ACE inhibitor or sartan and a diuretic")]
[Priority(-500)]
[Seed("S39")]
internal sealed class NsaidWithArbAndDiuretic : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        MedicationUse blocker = null!;
        MedicationUse diuretic = null!;
        When()
            .Match(() => recommendation, a => NsaidRecommendation.IsIt(a.Code))
            .Match(() => blocker, m => m.Medication == Medication.ReninAngiotensinBlocker, m => m.IsPresent)
            .Match(() => diuretic, m => m.Medication == Medication.Diuretic, m => m.IsPresent);
        Then()
            .Yield(ctx => new Caution(
                ctx.Rule.Name, Basis.Via(recommendation, Basis.Of(blocker, diuretic)), recommendation.Code, CautionCode.NsaidWithArbAndDiuretic));
    }
}

[Name("nsaid-with-asthma"), Description("NSAID in asthma")]
[Priority(-500)]
[Seed("S39")]
internal sealed class NsaidWithAsthma : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        HistoryItem item = null!;
        When()
            .Match(() => recommendation, a => NsaidRecommendation.IsIt(a.Code))
            .Match(() => item, h => h.History == History.Asthma, h => h.IsPresent);
        Then().Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, item), recommendation.Code, CautionCode.NsaidWithAsthma));
    }
}

[Name("nsaid-hypersensitivity"), Description("NSAID in NSAID hypersensitivity")]
[Priority(-500)]
internal sealed class NsaidHypersensitivity : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        HistoryItem item = null!;
        When()
            .Match(() => recommendation, a => NsaidRecommendation.IsIt(a.Code))
            .Match(() => item, h => h.History == History.NsaidHypersensitivity, h => h.IsPresent);
        Then()
            .Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, item), recommendation.Code, CautionCode.NsaidHypersensitivity));
    }
}

[Name("nsaid-with-peptic-ulcer"), Description("NSAID with a peptic ulcer")]
[Priority(-500)]
internal sealed class NsaidWithPepticUlcer : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        HistoryItem item = null!;
        When()
            .Match(() => recommendation, a => NsaidRecommendation.IsIt(a.Code))
            .Match(() => item, h => h.History == History.PepticUlcerDisease, h => h.IsPresent);
        Then().Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, item), recommendation.Code, CautionCode.NsaidPepticUlcer));
    }
}

[Name("nsaid-in-pregnancy"), Description("NSAID in pregnancy")]
[Priority(-500)]
internal sealed class NsaidInPregnancy : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        HistoryItem item = null!;
        When()
            .Match(() => recommendation, a => NsaidRecommendation.IsIt(a.Code))
            .Match(() => item, h => h.History == History.Pregnancy, h => h.IsPresent);
        Then().Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, item), recommendation.Code, CautionCode.NsaidPregnancy));
    }
}

[Name("nsaid-with-heart-failure"), Description("NSAID in heart failure")]
[Priority(-500)]
internal sealed class NsaidWithHeartFailure : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        HistoryItem item = null!;
        When()
            .Match(() => recommendation, a => NsaidRecommendation.IsIt(a.Code))
            .Match(() => item, h => h.History == History.HeartFailure, h => h.IsPresent);
        Then().Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, item), recommendation.Code, CautionCode.NsaidHeartFailure));
    }
}

[Name("nsaid-with-kidney-disease"), Description("NSAID in chronic kidney disease")]
[Priority(-500)]
internal sealed class NsaidWithKidneyDisease : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        HistoryItem item = null!;
        When()
            .Match(() => recommendation, a => NsaidRecommendation.IsIt(a.Code))
            .Match(() => item,
                h => h.History == History.ChronicKidneyDisease || h.History == History.Dialysis,
                h => h.IsPresent);
        Then().Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, item), recommendation.Code, CautionCode.NsaidKidneyDisease));
    }
}

[Name("nsaid-with-low-egfr"), Description("NSAID with an eGFR below 30")]
[Priority(-500)]
internal sealed class NsaidWithLowEgfr : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        LabResult result = null!;
        When()
            .Match(() => recommendation, a => NsaidRecommendation.IsIt(a.Code))
            .Match(() => result, l => l.Test == LabTest.Egfr, l => l.IsBelow(30m));
        Then().Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, result), recommendation.Code, CautionCode.NsaidRenalFailure));
    }
}

[Name("nsaid-on-anticoagulant"), Description("NSAID on an anticoagulant")]
[Priority(-500)]
internal sealed class NsaidOnAnticoagulant : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        MedicationUse medicine = null!;
        When()
            .Match(() => recommendation, a => NsaidRecommendation.IsIt(a.Code))
            .Match(() => medicine, m => m.Medication == Medication.Anticoagulant, m => m.IsPresent);
        Then()
            .Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, medicine), recommendation.Code, CautionCode.NsaidAnticoagulant));
    }
}

[Name("no-steroid-while-infection-open"), Description("No steroid while an abscess or a spondylodiscitis is possible and open")]
[Priority(-500)]
internal sealed class NoSteroidWhileInfectionOpen : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        OpenDanger danger = null!;
        When()
            .Match(() => recommendation, a => NsaidRecommendation.IsIt(a.Code))
            .Match(() => danger, d => SpineInfection.IsOne(d.Diagnosis))
            .Exists<Hypothesis>(h => h.Diagnosis == danger.Diagnosis, h => h.Likelihood >= Likelihood.Possible);
        Then()
            .Yield(ctx => new Caution(
                ctx.Rule.Name, Basis.Via(recommendation, Basis.Of(danger)), recommendation.Code, CautionCode.NoSteroidWhileInfectionOpen));
    }
}

[Name("nsaid-may-mask-infection"), Description("An infection is likely: an NSAID may mask its signs")]
[Priority(-500)]
internal sealed class NsaidMayMaskInfection : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        Hypothesis hypothesis = null!;
        When()
            .Match(() => recommendation, a => NsaidRecommendation.IsIt(a.Code))
            .Match(() => hypothesis, h => SpineInfection.IsOne(h.Diagnosis), h => h.Likelihood >= Likelihood.Likely);
        Then()
            .Yield(ctx => new Caution(
                ctx.Rule.Name, Basis.Via(recommendation, Basis.Of(hypothesis)), recommendation.Code, CautionCode.NsaidMayMaskInfection));
    }
}

/// <summary>The infections of the spine and the deep neck.</summary>
internal static class SpineInfection
{
    public static bool IsOne(Diagnosis diagnosis) =>
        diagnosis == Diagnosis.RetropharyngealAbscess || diagnosis == Diagnosis.InfectiousSpondylodiscitis
        || diagnosis == Diagnosis.SpinalEpiduralAbscess;
}

/// <summary>The recommendation that contains an NSAID.</summary>
internal static class NsaidRecommendation
{
    public static bool IsIt(RecommendationCode recommendation) => recommendation == RecommendationCode.Nsaid || recommendation == RecommendationCode.CrownedDensTreatment;
}
