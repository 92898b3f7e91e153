using System.Linq.Expressions;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Presentations;

/// <summary>A fact that shows how the patient presents.</summary>
[Priority(-20)]
internal abstract class PresentationOn<TFact>(
    PresentationKind kind, Expression<Func<TFact, bool>>? condition = null, Action<ILeftHandSideExpression>? given = null)
    : Derivation<TFact, Presentation>(condition, (rule, basis, _) => new Presentation(rule, basis, kind), given)
    where TFact : notnull;

/// <summary>Two facts that show together how the patient presents.</summary>
[Priority(-20)]
internal abstract class PresentationOn<TFirst, TSecond>(
    PresentationKind kind,
    Expression<Func<TFirst, bool>> first,
    Expression<Func<TSecond, bool>> second,
    Expression<Func<TFirst, TSecond, bool>>? join = null)
    : Derivation<TFirst, TSecond, Presentation>(first, second, join, (rule, basis, _, _) => new Presentation(rule, basis, kind))
    where TFirst : notnull
    where TSecond : notnull;
