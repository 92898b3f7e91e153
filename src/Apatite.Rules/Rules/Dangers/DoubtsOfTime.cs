using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Dangers;

[Name("answer-is-older-than-the-complaint"), Description("Every answering test was done before the complaint began"), Priority(-200)]
internal sealed class AnswerIsOlderThanTheComplaint : Rule
{
    public override void Define()
    {
        IGrouping<Diagnosis, DangerAnswer> answers = null!;
        When()
            .Query(() => answers, q => q.Match<DangerAnswer>().GroupBy(a => a.Diagnosis))
            .Exists<SymptomCourse>(c => Timing.ArePast(answers, c));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(answers), answers.Key, DoubtCause.Time));
    }
}

[Name("crp-rose-after-the-answer")]
[Description("After every answering test the CRP rose to 100 mg/L or more, or to twice its value")]
[Priority(-200)]
internal sealed class CrpRoseAfterTheAnswer : Rule
{
    public override void Define()
    {
        IGrouping<Diagnosis, DangerAnswer> answers = null!;
        LabResult crp = null!;
        When()
            .Query(() => answers, q => q.Match<DangerAnswer>(a => InfectionAnswer.Is(a.Diagnosis)).GroupBy(a => a.Diagnosis))
            .Match(() => crp, l => l.Test == LabTest.Crp, l => Timing.IsAfter(answers, l))
            .Exists<LabTrend>(t => t.Test == LabTest.Crp, t => t.Trend == Trend.Rising, t => InfectionAnswer.IsGrave(crp, t));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(crp), answers.Key, DoubtCause.Course));
    }
}

[Name("fever-came-after-the-answer"), Description("Fever is reported later than every answering test"), Priority(-200)]
internal sealed class FeverCameAfterTheAnswer : Rule
{
    public override void Define()
    {
        IGrouping<Diagnosis, DangerAnswer> answers = null!;
        ClinicalFinding fever = null!;
        When()
            .Query(() => answers, q => q.Match<DangerAnswer>(a => InfectionAnswer.Is(a.Diagnosis)).GroupBy(a => a.Diagnosis))
            .Match(() => fever, s => s.Shows(Symptom.Fever) || s.Shows(Symptom.Chills), s => Timing.IsAfter(answers, s));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(fever), answers.Key, DoubtCause.Course));
    }
}

[Name("temperature-rose-after-the-answer"), Description("A temperature of 38.0 Cel or more is measured later than every answering test"), Priority(-200)]
internal sealed class TemperatureRoseAfterTheAnswer : Rule
{
    public override void Define()
    {
        IGrouping<Diagnosis, DangerAnswer> answers = null!;
        LabResult temperature = null!;
        When()
            .Query(() => answers, q => q.Match<DangerAnswer>(a => InfectionAnswer.Is(a.Diagnosis)).GroupBy(a => a.Diagnosis))
            .Match(() => temperature,
                l => l.Test == LabTest.Temperature,
                l => l.IsAtLeast(38.0m),
                l => Timing.IsAfter(answers, l));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(temperature), answers.Key, DoubtCause.Course));
    }
}

[Name("deficit-came-after-the-answer"), Description("A neurological sign of the spine is reported later than every answering test"), Priority(-200)]
internal sealed class DeficitCameAfterTheAnswer : Rule
{
    public override void Define()
    {
        IGrouping<Diagnosis, DangerAnswer> answers = null!;
        ClinicalFinding deficit = null!;
        When()
            .Query(() => answers, q => q.Match<DangerAnswer>(a => PainfulRegionIsNotCovered.IsOfSpine(a.Diagnosis)).GroupBy(a => a.Diagnosis))
            .Match(() => deficit,
                s => s.Shows(Symptom.MyelopathySigns) || s.Shows(Symptom.LimbWeakness) || s.Shows(Symptom.CaudaEquinaSigns)
                    || s.Shows(Symptom.SphincterDisturbance) || s.Shows(Symptom.FocalNeurologicalDeficit),
                s => Timing.IsAfter(answers, s));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(deficit), answers.Key, DoubtCause.Course));
    }
}

/// <summary>The dangers that an inflammation that grows after the test reopens.</summary>
internal static class InfectionAnswer
{
    public static bool Is(Diagnosis diagnosis) =>
        diagnosis == Diagnosis.RetropharyngealAbscess || diagnosis == Diagnosis.BacterialMeningitis
        || diagnosis == Diagnosis.InfectiousSpondylodiscitis || diagnosis == Diagnosis.SpinalEpiduralAbscess;

    /// <summary>Whether a CRP that rose is at 100 mg/L or more, or at 20 mg/L or more and twice what it was.</summary>
    public static bool IsGrave(LabResult crp, LabTrend trend) => crp.IsAtLeast(100m) || (crp.IsAtLeast(20m) && crp.Value >= 2 * trend.Before);
}
