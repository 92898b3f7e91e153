using Apatite.Model;

namespace Apatite.Rules.AdviceRules;

[Name("advise-analgesics"), Description("Analgesics for an apatite disease that is likely")]
[Priority(-400)]
[Seed("S72", "S80")]
public sealed class AdviseAnalgesics : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => MedicalTreatment.Suffices(h.Diagnosis), h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.Analgesics));
    }
}

[Name("advise-nsaid"), Description("NSAIDs for an apatite disease that is likely")]
[Priority(-400)]
[Seed("S73", "S80")]
public sealed class AdviseNsaid : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => MedicalTreatment.Suffices(h.Diagnosis), h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.Nsaid));
    }
}

[Name("advise-immobilisation"), Description("Immobilisation for an apatite disease that is likely")]
[Priority(-400)]
[Seed("S74")]
public sealed class AdviseImmobilisation : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => MedicalTreatment.Suffices(h.Diagnosis), h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.Immobilisation));
    }
}

[Name("advise-review-of-neck"), Description("Stop rule of the tendinitis")]
[Priority(-400)]
public sealed class AdviseReviewOfNeck : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.RetropharyngealCalcificTendinitis,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.ReviewNeck));
    }
}

[Name("advise-review-of-crowned-dens"), Description("Stop rule of the crowned dens")]
[Priority(-400)]
public sealed class AdviseReviewOfCrownedDens : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => h.Diagnosis == Diagnosis.CppdCrownedDens, h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.ReviewNeck));
    }
}

[Name("advise-review-of-disc"), Description("Stop rule of the disc deposit")]
[Priority(-400)]
public sealed class AdviseReviewOfDisc : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.ApatiteDiscAcuteResorption,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.ReviewDisc));
    }
}

[Name("advise-review-of-other-site"), Description("Stop rule of the deposits at other sites")]
[Priority(-400)]
public sealed class AdviseReviewOfOtherSite : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.ApatiteSpineOtherSite,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.ReviewDisc));
    }
}

[Name("advise-review-of-migration"), Description("Stop rule of the migrated deposit")]
[Priority(-400)]
public sealed class AdviseReviewOfMigration : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.ApatiteDiscMigration,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.ReviewDisc));
    }
}

[Name("advise-review-of-cppd-disc"), Description("Stop rule of the pyrophosphate disc")]
[Priority(-400)]
public sealed class AdviseReviewOfCppdDisc : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => h.Diagnosis == Diagnosis.CppdDisc, h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.ReviewDisc));
    }
}

[Name("advise-review-of-modic-1"), Description("Stop rule of the inflammatory degenerative disc")]
[Priority(-400)]
public sealed class AdviseReviewOfModic1 : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.Modic1OrErosiveDiscDegeneration,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.ReviewDisc));
    }
}

[Name("advise-review-of-childhood-disc"), Description("Stop rule of the calcified disc of childhood")]
[Priority(-400)]
public sealed class AdviseReviewOfChildhoodDisc : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.ChildhoodDiscCalcification,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.ReviewDisc));
    }
}

[Name("advise-review-of-occipital-neuralgia"), Description("Stop rule of the occipital neuralgia")]
[Priority(-400)]
public sealed class AdviseReviewOfOccipitalNeuralgia : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis, h => h.Diagnosis == Diagnosis.OccipitalNeuralgia, h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.ReviewNeck));
    }
}

[Name("advise-review-of-mechanical-pain"), Description("Stop rule of mechanical pain")]
[Priority(-400)]
public sealed class AdviseReviewOfMechanicalPain : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.DegenerativeOrMechanicalPain,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.ReviewDisc));
    }
}

[Name("advise-crowned-dens-treatment"), Description("NSAID or colchicine for a crowned dens that is likely")]
[Priority(-400)]
public sealed class AdviseCrownedDensTreatment : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => h.Diagnosis == Diagnosis.CppdCrownedDens, h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.CrownedDensTreatment));
    }
}

[Name("advise-nothing-for-incidental"), Description("No treatment of an incidental deposit")]
[Priority(-400)]
[Seed("S15", "S77")]
public sealed class AdviseNothingForIncidental : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => h.Diagnosis == Diagnosis.ApatiteIncidental, h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.IncidentalNoTreatment));
    }
}

[Name("advise-conservative-in-child"), Description("Conservative treatment of childhood disc calcification")]
[Priority(-400)]
[Seed("S22")]
public sealed class AdviseConservativeInChild : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.ChildhoodDiscCalcification,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.ChildConservative));
    }
}

[Name("advise-mineral-work-up")]
[Description("Search for a secondary form when the deposit is at an unusual site, bulky, or a cause is known")]
[Priority(-400)]
[Seed("S08", "S09", "S10")]
public sealed class AdviseMineralWorkUp : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.ApatiteSpineOtherSite,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(hypothesis), AdviceCode.MineralWorkUp));
    }
}

[Name("advise-mineral-work-up-with-cause"), Description("Search for a secondary form when the record names a cause")]
[Priority(-400)]
[Seed("S08", "S09", "S10")]
public sealed class AdviseMineralWorkUpWithCause : Rule
{
    public override void Define()
    {
        SecondaryCause cause = null!;
        When()
            .Match(() => cause)
            .Exists<Deposit>();
        Then().Yield(ctx => new Advice(ctx.Rule.Name, Basis.Of(cause), AdviceCode.MineralWorkUp));
    }
}

/// <summary>The benign diagnoses that are treated by rest and medicines (seed S72 to S74).</summary>
internal static class MedicalTreatment
{
    public static bool Suffices(Diagnosis diagnosis) =>
        diagnosis == Diagnosis.RetropharyngealCalcificTendinitis || diagnosis == Diagnosis.ApatiteDiscAcuteResorption
        || diagnosis == Diagnosis.ApatiteSpineOtherSite;
}
