using System.Linq.Expressions;
using Apatite.Model;

namespace Apatite.Rules.Rules.Cautions;

/// <summary>A fact to mind before a recommendation is followed. It alone is the reason; the recommendation tells cautions apart.</summary>
[Priority(-500)]
internal abstract class CautionOn<TFact>(
    Expression<Func<Recommendation, bool>> recommended, CautionCode code, Expression<Func<TFact, bool>> condition) : Rule
    where TFact : Fact
{
    public sealed override void Define()
    {
        Recommendation recommendation = null!;
        TFact fact = null!;
        Name(RuleName.Of(GetType()));
        When().Match(() => recommendation, Condition.Parts(recommended)).Match(() => fact, Condition.Parts(condition));
        Then().Yield(ctx => new Caution(ctx.Rule.Name, Basis.Via(recommendation, fact), recommendation.Code, code));
    }
}

/// <summary>A fact to mind before an NSAID is taken.</summary>
internal abstract class NsaidCaution<TFact>(CautionCode code, Expression<Func<TFact, bool>> condition)
    : CautionOn<TFact>(r => NsaidRecommendation.IsIt(r.Code), code, condition)
    where TFact : Fact;

/// <summary>A fact to mind before a lumbar puncture.</summary>
internal abstract class PunctureCaution<TFact>(CautionCode code, Expression<Func<TFact, bool>> condition)
    : CautionOn<TFact>(r => r.Code == RecommendationCode.LumbarPuncture, code, condition)
    where TFact : Fact;
