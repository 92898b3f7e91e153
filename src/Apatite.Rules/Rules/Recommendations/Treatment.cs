using Apatite.Model;

namespace Apatite.Rules.Recommendations;

[Name("advise-medical-treatment")]
[Description("Analgesics, NSAIDs and immobilisation for an apatite disease that is likely, in a patient who complains")]
[Priority(-400)]
[Seed("S72", "S73", "S74", "S80")]
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
            .Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.Nsaid))
            .Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.Immobilisation));
    }
}

[Name("advise-review-of-neck"), Description("Stop rule of the benign diseases of the neck")]
[Priority(-400)]
internal sealed class AdviseReviewOfNeck : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => StopRule.IsOfNeck(h.Diagnosis), h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.ReviewNeck));
    }
}

[Name("advise-review-of-disc"), Description("Stop rule of the benign diseases of disc, ligament and back")]
[Priority(-400)]
internal sealed class AdviseReviewOfDisc : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => StopRule.IsOfDisc(h.Diagnosis), h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.ReviewDisc));
    }
}

[Name("advise-crowned-dens-treatment"), Description("NSAID or colchicine for a crowned dens that is likely")]
[Priority(-400)]
internal sealed class AdviseCrownedDensTreatment : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis, h => h.Diagnosis == Diagnosis.CppdCrownedDens, h => h.Likelihood >= Likelihood.Likely)
            .Exists<ClinicalFinding>(s => s.Symptom == Symptom.NeckPain, s => s.IsPresent)
            .Exists<ClinicalFinding>(
                s => s.Symptom == Symptom.LimitedNeckMovement || s.Symptom == Symptom.NeckRotationLimited
                    || s.Symptom == Symptom.NeckStiffness || s.Symptom == Symptom.Torticollis,
                s => s.IsPresent);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.CrownedDensTreatment));
    }
}

[Name("advise-nothing-for-incidental"), Description("No treatment of an incidental deposit")]
[Priority(-400)]
[Seed("S15", "S77")]
internal sealed class AdviseNothingForIncidental : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => h.Diagnosis == Diagnosis.ApatiteIncidental, h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.IncidentalNoTreatment));
    }
}

[Name("advise-conservative-in-child"), Description("Conservative treatment of childhood disc calcification")]
[Priority(-400)]
[Seed("S22")]
internal sealed class AdviseConservativeInChild : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.ChildhoodDiscCalcification,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.ChildConservative));
    }
}

[Name("advise-mineral-work-up")]
[Description("Search for a secondary form when the deposit is at an unusual site, bulky, or a cause is known")]
[Priority(-400)]
[Seed("S08", "S09", "S10")]
internal sealed class AdviseMineralWorkUp : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.ApatiteSpineOtherSite,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.MineralWorkUp));
    }
}

[Name("advise-mineral-work-up-with-cause"), Description("Search for a secondary form when the record names a cause")]
[Priority(-400)]
[Seed("S08", "S09", "S10")]
internal sealed class AdviseMineralWorkUpWithCause : Rule
{
    public override void Define()
    {
        SecondaryCause cause = null!;
        When()
            .Match(() => cause)
            .Exists<Deposit>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(cause), RecommendationCode.MineralWorkUp));
    }
}

/// <summary>The benign diagnoses that are treated by rest and medicines (seed S72 to S74).</summary>
internal static class MedicalTreatment
{
    public static bool Suffices(Diagnosis diagnosis) =>
        diagnosis == Diagnosis.RetropharyngealCalcificTendinitis || diagnosis == Diagnosis.ApatiteDiscAcuteResorption
        || diagnosis == Diagnosis.ApatiteSpineOtherSite;
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
