using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Recommendations;

/// <summary>A test that a criterion asks for, when it asks for it, as long as the danger is not closed and the test was not done.</summary>
[Priority(-400)]
internal abstract class FirstTestOn(RecommendationCode code, Action<ILeftHandSideExpression>? notDone = null) : Rule
{
    public sealed override void Define()
    {
        Suspicion suspicion = null!;
        RecommendationCode test = code;
        Name(RuleName.Of(GetType()));
        ILeftHandSideExpression when = When()
            .Match(() => suspicion, s => s.AsksFor(test))
            .Not<ClosedDanger>(d => d.Diagnosis == suspicion.Diagnosis);
        notDone?.Invoke(when);
        Then().Yield(ctx => new Recommendation(ctx.Rule.Name, Basis.Of(suspicion), test, suspicion.Due(test)));
    }
}
