using Apatite.Rules.Judgements;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Dangers;

[Name("unanswered-danger"), Description("A must-not-miss diagnosis of the picture that no test has answered"), Priority(-300)]
[Seed("S35", "S36", "S51", "S52")]
internal sealed class UnansweredDanger : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis, h => h.IsDangerous, h => h.IsListed)
            .Not<DangerAnswer>(a => a.Diagnosis == hypothesis.Diagnosis);
        Then().Yield(ctx => new OpenDanger(ctx.Rule.Name, Basis.Of(hypothesis), hypothesis.Diagnosis));
    }
}

[Name("doubted-answer"), Description("A must-not-miss diagnosis whose answer is not to be trusted"), Priority(-300)]
internal sealed class DoubtedAnswer : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis, h => h.IsDangerous, h => h.IsListed)
            .Exists<DangerAnswer>(a => a.Diagnosis == hypothesis.Diagnosis)
            .Exists<DangerDoubt>(d => d.Diagnosis == hypothesis.Diagnosis);
        Then().Yield(ctx => new OpenDanger(ctx.Rule.Name, Basis.Of(hypothesis), hypothesis.Diagnosis));
    }
}
