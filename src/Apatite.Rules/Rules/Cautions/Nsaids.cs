using Apatite.Model;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Cautions;

[Name("nsaid-with-arb-and-diuretic"), Description("NSAID with an ACE inhibitor or sartan and a diuretic"), Priority(-500), Seed("S39")]
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
                ctx.Rule.Name,
                Basis.Via(recommendation, Basis.Of(blocker, diuretic)),
                recommendation.Code,
                CautionCode.NsaidWithArbAndDiuretic));
    }
}

[Description("NSAID in asthma"), Seed("S39")]
internal sealed class NsaidWithAsthma() : NsaidCaution<HistoryItem>(CautionCode.NsaidWithAsthma, h => h.Shows(History.Asthma));

[Description("NSAID in NSAID hypersensitivity")]
internal sealed class NsaidHypersensitivity() : NsaidCaution<HistoryItem>(
    CautionCode.NsaidHypersensitivity, h => h.Shows(History.NsaidHypersensitivity));

[Description("NSAID with a peptic ulcer")]
internal sealed class NsaidWithPepticUlcer() : NsaidCaution<HistoryItem>(
    CautionCode.NsaidPepticUlcer, h => h.Shows(History.PepticUlcerDisease));

[Description("NSAID in pregnancy")]
internal sealed class NsaidInPregnancy() : NsaidCaution<HistoryItem>(CautionCode.NsaidPregnancy, h => h.Shows(History.Pregnancy));

[Description("NSAID in heart failure")]
internal sealed class NsaidWithHeartFailure() : NsaidCaution<HistoryItem>(
    CautionCode.NsaidHeartFailure, h => h.Shows(History.HeartFailure));

[Description("NSAID in chronic kidney disease")]
internal sealed class NsaidWithKidneyDisease() : NsaidCaution<HistoryItem>(
    CautionCode.NsaidKidneyDisease, h => h.Shows(History.ChronicKidneyDisease) || h.Shows(History.Dialysis));

[Description("NSAID with an eGFR below 30")]
internal sealed class NsaidWithLowEgfr() : NsaidCaution<LabResult>(
    CautionCode.NsaidRenalFailure, l => l.Test == LabTest.Egfr && l.IsBelow(30m));

[Description("NSAID on an anticoagulant")]
internal sealed class NsaidOnAnticoagulant() : NsaidCaution<MedicationUse>(
    CautionCode.NsaidAnticoagulant, m => m.Shows(Medication.Anticoagulant));

[Name("no-steroid-while-infection-open")]
[Description("No steroid while an abscess or a spondylodiscitis is possible and open")]
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
            .Exists<WeighedDiagnosis>(h => h.Diagnosis == danger.Diagnosis, h => h.Likelihood >= Likelihood.Possible);
        Then()
            .Yield(ctx => new Caution(
                ctx.Rule.Name, Basis.Via(recommendation, Basis.Of(danger)), recommendation.Code, CautionCode.NoSteroidWhileInfectionOpen));
    }
}

[Name("nsaid-may-mask-infection"), Description("An infection is likely: an NSAID may mask its signs"), Priority(-500)]
internal sealed class NsaidMayMaskInfection : Rule
{
    public override void Define()
    {
        Recommendation recommendation = null!;
        WeighedDiagnosis weighed = null!;
        When()
            .Match(() => recommendation, a => NsaidRecommendation.IsIt(a.Code))
            .Match(() => weighed, h => SpineInfection.IsOne(h.Diagnosis), h => h.Likelihood >= Likelihood.Likely);
        Then()
            .Yield(ctx => new Caution(
                ctx.Rule.Name, Basis.Via(recommendation, Basis.Of(weighed)), recommendation.Code, CautionCode.NsaidMayMaskInfection));
    }
}

/// <summary>The infections of the spine and the deep neck.</summary>
internal static class SpineInfection
{
    public static bool IsOne(Diagnosis diagnosis) =>
        diagnosis == Diagnosis.RetropharyngealAbscess || diagnosis == Diagnosis.InfectiousSpondylodiscitis
        || diagnosis == Diagnosis.SpinalEpiduralAbscess;
}

/// <summary>The recommendation that contains an NSAID, or that says why there is none.</summary>
internal static class NsaidRecommendation
{
    public static bool IsIt(RecommendationCode recommendation) =>
        recommendation == RecommendationCode.Nsaid || recommendation == RecommendationCode.NsaidAlternative
        || recommendation == RecommendationCode.CrownedDensTreatment;
}
