using Apatite.Model;
using Apatite.Rules.Judgements;
using Apatite.Rules.Rules.Dangers;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Recommendations;

[Name("advise-medical-treatment")]
[Description("Analgesics and immobilisation for an apatite disease that is likely, in a patient who complains")]
[Priority(-400)]
[Seed("S72", "S74", "S80")]
internal sealed class AdviseMedicalTreatment : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis, h => MedicalTreatment.Suffices(h.Diagnosis), h => h.Likelihood >= Likelihood.Likely)
            .Exists<Symptomatic>();
        Then()
            .Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.Analgesics))
            .Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.Immobilisation));
    }
}

[Description("NSAIDs for an apatite disease that is likely, in a patient who complains; "
    + "not where they harm, in sepsis, with a threatened airway or while an infection is likely (ANSM 2019)")]
[Seed("S73")]
internal sealed class AdviseNsaid() : RecommendationOn<Hypothesis>(
    RecommendationCode.Nsaid,
    h => MedicalTreatment.Suffices(h.Diagnosis) && h.Likelihood >= Likelihood.Likely,
    given: when => when
        .Exists<Symptomatic>()
        .Not<NsaidBarred>()
        .Not<OpenDanger>(d => d.Diagnosis == Diagnosis.Sepsis || d.Diagnosis == Diagnosis.AirwayThreat)
        .Not<WeighedDiagnosis>(h => h.IsDangerous, h => DangerGroup.IsInfection(h.Diagnosis), h => h.Likelihood >= Likelihood.Likely));

[Description("Another treatment for a crystal disease that is likely where an NSAID would harm")]
internal sealed class AdviseAlternativeToNsaid() : RecommendationOn<Hypothesis>(
    RecommendationCode.NsaidAlternative,
    h => (MedicalTreatment.Suffices(h.Diagnosis) || h.Diagnosis == Diagnosis.CppdCrownedDens) && h.Likelihood >= Likelihood.Likely,
    given: when => when.Exists<Symptomatic>().Exists<NsaidBarred>());

[Description("Stop rule of the benign diseases of the neck")]
internal sealed class AdviseReviewOfNeck() : RecommendationOn<Hypothesis>(
    RecommendationCode.ReviewNeck, h => StopRule.IsOfNeck(h.Diagnosis) && h.Likelihood >= Likelihood.Likely);

[Description("Stop rule of the benign diseases of disc, ligament and back")]
internal sealed class AdviseReviewOfDisc() : RecommendationOn<Hypothesis>(
    RecommendationCode.ReviewDisc, h => StopRule.IsOfDisc(h.Diagnosis) && h.Likelihood >= Likelihood.Likely);

[Description("NSAID or colchicine for a crowned dens that is likely")]
internal sealed class AdviseCrownedDensTreatment() : RecommendationOn<Hypothesis>(
    RecommendationCode.CrownedDensTreatment,
    h => h.Diagnosis == Diagnosis.CppdCrownedDens && h.Likelihood >= Likelihood.Likely,
    given: when => when
        .Not<OpenDanger>(d => d.Diagnosis == Diagnosis.SpinalFracture)
        .Exists<ClinicalFinding>(s => s.Symptom == Symptom.NeckPain, s => s.IsPresent)
        .Exists<ClinicalFinding>(
            s => s.Symptom == Symptom.LimitedNeckMovement || s.Symptom == Symptom.NeckRotationLimited || s.Symptom == Symptom.NeckStiffness
                || s.Symptom == Symptom.Torticollis,
            s => s.IsPresent));

[Description("No treatment of an incidental deposit"), Seed("S15", "S77")]
internal sealed class AdviseNothingForIncidental() : RecommendationOn<Hypothesis>(
    RecommendationCode.IncidentalNoTreatment,
    h => h.Diagnosis == Diagnosis.ApatiteIncidental && h.Likelihood >= Likelihood.Likely,
    given: when => when.Not<Symptomatic>());

[Description("Conservative treatment of childhood disc calcification"), Seed("S22")]
internal sealed class AdviseConservativeInChild() : RecommendationOn<Hypothesis>(
    RecommendationCode.ChildConservative, h => h.Diagnosis == Diagnosis.ChildhoodDiscCalcification && h.Likelihood >= Likelihood.Likely);

[Description("Search for a secondary form when the deposit is at an unusual site, bulky, or a cause is known"), Seed("S08", "S09", "S10")]
internal sealed class AdviseMineralWorkUp() : RecommendationOn<Hypothesis>(
    RecommendationCode.MineralWorkUp, h => h.Diagnosis == Diagnosis.ApatiteSpineOtherSite && h.Likelihood >= Likelihood.Likely);

[Description("Search for a secondary form when the record names a cause"), Seed("S08", "S09", "S10")]
internal sealed class AdviseMineralWorkUpWithCause() : RecommendationOn<SecondaryCause>(
    RecommendationCode.MineralWorkUp, given: when => when.Exists<Deposit>());

/// <summary>The benign diagnoses that are treated by rest and medicines (seed S72 to S74).</summary>
internal static class MedicalTreatment
{
    public static bool Suffices(Diagnosis diagnosis) =>
        diagnosis == Diagnosis.RetropharyngealCalcificTendinitis || diagnosis == Diagnosis.ApatiteDiscAcuteResorption
        || diagnosis == Diagnosis.ApatiteSpineOtherSite || diagnosis == Diagnosis.ApatiteDiscMigration;
}

/// <summary>Which stop rule a benign label falls under (thresholds-and-management.md 4): every one has one.</summary>
internal static class StopRule
{
    public static bool IsOfNeck(Diagnosis diagnosis) =>
        diagnosis == Diagnosis.RetropharyngealCalcificTendinitis || diagnosis == Diagnosis.CppdCrownedDens
        || diagnosis == Diagnosis.OccipitalNeuralgia || diagnosis == Diagnosis.PharyngitisOrDeepNeckPhlegmon;

    public static bool IsOfDisc(Diagnosis diagnosis) =>
        diagnosis == Diagnosis.ApatiteDiscAcuteResorption || diagnosis == Diagnosis.ApatiteDiscMigration
        || diagnosis == Diagnosis.ApatiteSpineOtherSite || diagnosis == Diagnosis.ChildhoodDiscCalcification
        || diagnosis == Diagnosis.CppdDisc || diagnosis == Diagnosis.Modic1OrErosiveDiscDegeneration
        || diagnosis == Diagnosis.DegenerativeOrMechanicalPain || diagnosis == Diagnosis.AxialSpondyloarthritis
        || diagnosis == Diagnosis.DialysisSpondyloarthropathy;
}
