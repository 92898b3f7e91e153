using Apatite.Rules.Judgements;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Dangers;

[Name("unanswered-danger"), Description("A danger that a criterion raises and that no test has answered"), Priority(-300)]
[Seed("S35", "S36", "S51", "S52")]
internal sealed class UnansweredDanger : Rule
{
    public override void Define()
    {
        WeighedDiagnosis weighed = null!;
        When()
            .Match(() => weighed, h => h.IsDangerous)
            .Exists<Suspicion>(s => s.Diagnosis == weighed.Diagnosis, s => s.IsOfDanger)
            .Not<DangerAnswer>(a => a.Diagnosis == weighed.Diagnosis);
        Then().Yield(ctx => new OpenDanger(ctx.Rule.Name, Basis.Of(weighed), weighed.Diagnosis));
    }
}

[Name("doubted-answer"), Description("A danger that a criterion raises and whose answer is not to be trusted"), Priority(-300)]
internal sealed class DoubtedAnswer : Rule
{
    public override void Define()
    {
        WeighedDiagnosis weighed = null!;
        When()
            .Match(() => weighed, h => h.IsDangerous)
            .Exists<Suspicion>(s => s.Diagnosis == weighed.Diagnosis, s => s.IsOfDanger)
            .Exists<DangerAnswer>(a => a.Diagnosis == weighed.Diagnosis)
            .Exists<DangerDoubt>(d => d.Diagnosis == weighed.Diagnosis);
        Then().Yield(ctx => new OpenDanger(ctx.Rule.Name, Basis.Of(weighed), weighed.Diagnosis));
    }
}

[Name("confirmed-danger"), Description("A danger that a finding names stays open until it is treated"), Priority(-300)]
internal sealed class ConfirmedDanger : Rule
{
    public override void Define()
    {
        WeighedDiagnosis weighed = null!;
        When().Match(() => weighed, h => h.IsDangerous, h => h.Likelihood == Likelihood.Established);
        Then().Yield(ctx => new OpenDanger(ctx.Rule.Name, Basis.Of(weighed), weighed.Diagnosis));
    }
}
