using System.Linq.Expressions;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Recommendations;

/// <summary>A fact that asks for MRI of the spine in a complaint of the back, as long as none was done.</summary>
internal abstract class SpineMriOfBackOn<TFact>(Expression<Func<TFact, bool>>? condition = null)
    : RecommendationOn<TFact>(
        RecommendationCode.MriSpine,
        condition,
        given: when => when.Exists<Presentation>(p => p.IsOfBack).Not<SpineMriDone>())
    where TFact : notnull;
