using System.Linq.Expressions;

namespace Apatite.Rules.Rules.Recommendations;

/// <summary>A fact that asks for something to be done, when its code says unless a moment is named.</summary>
[Priority(-400)]
internal abstract class RecommendationOn<TFact>(
    RecommendationCode code,
    Expression<Func<TFact, bool>>? condition = null,
    Action<ILeftHandSideExpression>? given = null,
    Urgency? due = null)
    : Derivation<TFact, Recommendation>(condition, (rule, basis, _) => new Recommendation(rule, basis, code, due), given)
    where TFact : notnull;

/// <summary>Two facts that ask together for something to be done.</summary>
[Priority(-400)]
internal abstract class RecommendationOn<TFirst, TSecond>(
    RecommendationCode code,
    Expression<Func<TFirst, bool>> first,
    Expression<Func<TSecond, bool>> second,
    Expression<Func<TFirst, TSecond, bool>>? join = null,
    Action<ILeftHandSideExpression>? given = null)
    : Derivation<TFirst, TSecond, Recommendation>(first, second, join, (rule, basis, _, _) => new Recommendation(rule, basis, code), given)
    where TFirst : notnull
    where TSecond : notnull;
