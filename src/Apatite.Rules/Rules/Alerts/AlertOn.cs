using System.Linq.Expressions;

namespace Apatite.Rules.Rules.Alerts;

/// <summary>A fact that the reader must be alerted to.</summary>
[Priority(-400)]
internal abstract class AlertOn<TFact>(
    AlertCode code, Expression<Func<TFact, bool>>? condition = null, Action<ILeftHandSideExpression>? given = null)
    : Derivation<TFact, Alert>(condition, (rule, basis, _) => new Alert(rule, basis, code), given)
    where TFact : notnull;

/// <summary>Two facts that the reader must be alerted to when they come together.</summary>
[Priority(-400)]
internal abstract class AlertOn<TFirst, TSecond>(
    AlertCode code,
    Expression<Func<TFirst, bool>> first,
    Expression<Func<TSecond, bool>> second,
    Action<ILeftHandSideExpression>? given = null)
    : Derivation<TFirst, TSecond, Alert>(first, second, null, (rule, basis, _, _) => new Alert(rule, basis, code), given)
    where TFirst : notnull
    where TSecond : notnull;
