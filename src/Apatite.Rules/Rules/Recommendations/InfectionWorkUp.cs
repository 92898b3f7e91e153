using Apatite.Model;

namespace Apatite.Rules.Recommendations;

[Name("ask-for-lumbar-puncture"), Description("Lumbar puncture for meningism without a fluid result")]
[Priority(-400)]
[Seed("S52")]
internal sealed class AskForLumbarPuncture : Rule
{
    public override void Define()
    {
        Meningism meningism = null!;
        When()
            .Match(() => meningism)
            .Not<CsfExamined>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(meningism), RecommendationCode.LumbarPuncture));
    }
}

[Name("ask-for-lumbar-puncture-when-possible")]
[Description("Lumbar puncture when bacterial meningitis is likely and no fluid was read")]
[Priority(-400)]
internal sealed class AskForLumbarPunctureWhenPossible : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis, h => h.Diagnosis == Diagnosis.BacterialMeningitis, h => h.Likelihood >= Likelihood.Likely)
            .Not<CsfExamined>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.LumbarPuncture));
    }
}

[Name("antibiotics-before-puncture")]
[Description("Impaired consciousness, new deficit or seizure with suspected meningitis: antibiotics before imaging and puncture")]
[Priority(-400)]
internal sealed class AntibioticsBeforePuncture : Rule
{
    public override void Define()
    {
        CerebralThreat threat = null!;
        When()
            .Match(() => threat)
            .Exists<Meningism>()
            .Not<CsfExamined>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(threat), RecommendationCode.AntibioticsBeforePuncture));
    }
}

[Name("antibiotics-for-meningitis")]
[Description("Antibiotics and dexamethasone for a bacterial meningitis that is likely after the fluid was read")]
[Priority(-400)]
internal sealed class AntibioticsForMeningitis : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis, h => h.Diagnosis == Diagnosis.BacterialMeningitis, h => h.Likelihood >= Likelihood.Likely)
            .Exists<CsfExamined>();
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.AntibioticsForMeningitis));
    }
}

[Name("repeat-the-puncture")]
[Description("A normal fluid that is not to be trusted in a patient with meningism: repeat the puncture")]
[Priority(-400)]
internal sealed class RepeatThePuncture : Rule
{
    public override void Define()
    {
        NormalCsf csf = null!;
        When()
            .Match(() => csf)
            .Exists<Meningism>()
            .Exists<DangerDoubt>(d => d.Diagnosis == Diagnosis.BacterialMeningitis);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(csf), RecommendationCode.RepeatPuncture));
    }
}

[Name("ask-for-blood-cultures"), Description("Blood cultures for a fever while an infection is open")]
[Priority(-400)]
internal sealed class AskForBloodCultures : Rule
{
    public override void Define()
    {
        OpenDanger danger = null!;
        When()
            .Match(() => danger,
                d => d.Diagnosis != Diagnosis.SpinalTumour,
                d => d.Diagnosis != Diagnosis.CervicalArteryDissection)
            .Exists<Fever>()
            .Not<LabResult>(l => l.Test == LabTest.BloodCulture);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(danger), RecommendationCode.BloodCultures));
    }
}

[Name("ask-for-blood-cultures-on-possible-spondylodiscitis")]
[Description("Blood cultures when imaging is compatible with spondylodiscitis")]
[Priority(-400)]
[Seed("S35")]
internal sealed class AskForBloodCulturesOnPossibleSpondylodiscitis : Rule
{
    public override void Define()
    {
        OpenDanger danger = null!;
        When()
            .Match(() => danger, d => d.Diagnosis == Diagnosis.InfectiousSpondylodiscitis)
            .Exists<Presentation>(s => s.Kind == PresentationKind.DiscReaction)
            .Not<LabResult>(l => l.Test == LabTest.BloodCulture);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(danger), RecommendationCode.BloodCultures));
    }
}

[Name("ask-for-blood-cultures-on-neck-abscess"), Description("Blood cultures for a sign of abscess")]
[Priority(-400)]
internal sealed class AskForBloodCulturesOnNeckAbscess : Rule
{
    public override void Define()
    {
        AbscessSign sign = null!;
        When()
            .Match(() => sign)
            .Not<LabResult>(l => l.Test == LabTest.BloodCulture);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(sign), RecommendationCode.BloodCultures));
    }
}

[Name("antibiotics-for-neck-abscess")]
[Description("Antibiotics after cultures for a retropharyngeal abscess that is very likely")]
[Priority(-400)]
internal sealed class AntibioticsForNeckAbscess : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.RetropharyngealAbscess,
                h => h.Likelihood >= Likelihood.VeryLikely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.AntibioticsAfterCultures));
    }
}

[Name("antibiotics-for-neck-abscess-sign"), Description("Antibiotics after cultures for a sign of pus in the neck")]
[Priority(-400)]
internal sealed class AntibioticsForNeckAbscessSign : Rule
{
    public override void Define()
    {
        AbscessSign sign = null!;
        When().Match(() => sign, s => s.Site == AbscessSite.Neck);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(sign), RecommendationCode.AntibioticsAfterCultures));
    }
}

[Name("antibiotics-for-spinal-infection-with-deficit")]
[Description("Antibiotics after cultures for a spinal infection that is likely, with a neurological deficit")]
[Priority(-400)]
internal sealed class AntibioticsForSpinalInfectionWithDeficit : Rule
{
    public override void Define()
    {
        NeurologicalThreat threat = null!;
        When()
            .Match(() => threat)
            .Exists<Hypothesis>(
                h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis || h.Diagnosis == Diagnosis.SpinalEpiduralAbscess,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(threat), RecommendationCode.AntibioticsAfterCultures));
    }
}

[Name("ask-for-surgeon-on-epidural-abscess"), Description("Spinal surgeon for an epidural abscess that is likely")]
[Priority(-400)]
internal sealed class AskForSurgeonOnEpiduralAbscess : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.SpinalEpiduralAbscess,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.SpinalSurgeonInfection));
    }
}

[Name("antibiotics-for-sepsis-with-spinal-infection")]
[Description("Antibiotics after cultures for a spinal infection that is likely, with sepsis")]
[Priority(-400)]
internal sealed class AntibioticsForSepsisWithSpinalInfection : Rule
{
    public override void Define()
    {
        SepsisSign sign = null!;
        When()
            .Match(() => sign)
            .Exists<Hypothesis>(
                h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis || h.Diagnosis == Diagnosis.SpinalEpiduralAbscess,
                h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(sign), RecommendationCode.AntibioticsAfterCultures));
    }
}

[Name("ask-for-malaria-tests"), Description("Malaria tests after travel while malaria is open")]
[Priority(-400)]
[Seed("S39", "S40")]
internal sealed class AskForMalariaTests : Rule
{
    public override void Define()
    {
        OpenDanger danger = null!;
        When()
            .Match(() => danger, d => d.Diagnosis == Diagnosis.Malaria)
            .Not<LabResult>(l => l.Test == LabTest.MalariaSmear || l.Test == LabTest.RapidMalariaTest, l => l.IsPositive);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(danger), RecommendationCode.MalariaTests));
    }
}

[Name("sterile-picture-needs-no-needle")]
[Description("Very likely tendinitis, the abscess answered and nothing that keeps it open: neither needle nor antibiotic")]
[Priority(-400)]
[Seed("S80")]
internal sealed class SterilePictureNeedsNoNeedle : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.RetropharyngealCalcificTendinitis,
                h => h.Likelihood >= Likelihood.VeryLikely)
            .Not<AbscessConcern>()
            .Not<AbscessSign>()
            .Not<OpenDanger>(d => d.Diagnosis == Diagnosis.RetropharyngealAbscess)
            .Not<Hypothesis>(h => h.IsDangerous, h => h.Likelihood >= Likelihood.Likely);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(hypothesis), RecommendationCode.NoPunctureNoAntibiotics));
    }
}
