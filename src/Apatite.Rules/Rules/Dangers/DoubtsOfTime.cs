using Apatite.Model;
using Apatite.Rules.Judgements;
using Apatite.Rules.LabValues;

namespace Apatite.Rules.Rules.Dangers;

[Name("answer-is-older-than-the-complaint"), Description("Every answering test was done before the complaint began"), Priority(-200)]
internal sealed class AnswerIsOlderThanTheComplaint : Rule
{
    public override void Define()
    {
        AnsweringTest test = null!;
        When()
            .Match(() => test)
            .Exists<SymptomCourse>(c => Timing.IsPast(test, c))
            .Not<DangerAnswer>(a => a.Diagnosis == test.Diagnosis);
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(test), test.Diagnosis, DoubtCause.Time));
    }
}

[Name("crp-rose-after-the-answer")]
[Description("After every answering test the CRP rose to 100 mg/L or more, or to twice its value and 20 mg/L or more")]
[Priority(-200)]
internal sealed class CrpRoseAfterTheAnswer : Rule
{
    public override void Define()
    {
        IGrouping<Diagnosis, DangerAnswer> answers = null!;
        LabResult crp = null!;
        When()
            .Query(() => answers, q => q.Match<DangerAnswer>(a => DangerGroup.IsInfection(a.Diagnosis)).GroupBy(a => a.Diagnosis))
            .Match(() => crp, l => l.Test == LabTest.Crp, l => Timing.IsAfter(answers, l))
            .Exists<LabTrend>(t => t.Test == LabTest.Crp, t => t.Trend == Trend.Rising, t => Crp.IsMuchHigher(crp, t));
        Then().Yield(ctx => new DangerDoubt(ctx.Rule.Name, Basis.Of(crp), answers.Key, DoubtCause.Course));
    }
}

[Description("Fever or chills are reported later than every answering test")]
internal sealed class FeverCameAfterTheAnswer() : WorseAfterTheAnswer<ClinicalFinding>(
    a => DangerGroup.IsInfection(a.Diagnosis), s => s.Shows(Symptom.Fever) || s.Shows(Symptom.Chills));

[Description("A temperature of 38.0 Cel or more is measured later than every answering test")]
internal sealed class TemperatureRoseAfterTheAnswer() : WorseAfterTheAnswer<LabResult>(
    a => DangerGroup.IsInfection(a.Diagnosis), l => l.Test == LabTest.Temperature && l.IsAtLeast(38.0m));

[Description("A neurological sign of the spine is reported later than every answering test")]
internal sealed class DeficitCameAfterTheAnswer() : WorseAfterTheAnswer<ClinicalFinding>(
    a => DangerGroup.IsOfSpine(a.Diagnosis),
    s => s.Shows(Symptom.MyelopathySigns) || s.Shows(Symptom.LimbWeakness) || s.Shows(Symptom.CaudaEquinaSigns)
        || s.Shows(Symptom.SphincterDisturbance) || s.Shows(Symptom.FocalNeurologicalDeficit));
