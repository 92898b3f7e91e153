using System.Linq.Expressions;
using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Dangers;

/// <summary>A fact that keeps a danger open whatever its tests say.</summary>
[Priority(-200)]
internal abstract class DoubtOn<TFact>(
    Diagnosis diagnosis, Expression<Func<TFact, bool>>? condition = null, DoubtCause cause = DoubtCause.Finding)
    : Derivation<TFact, DangerDoubt>(condition, (rule, basis, _) => new DangerDoubt(rule, basis, diagnosis, cause))
    where TFact : notnull;

/// <summary>Two facts that keep a danger open when they come together.</summary>
[Priority(-200)]
internal abstract class DoubtOn<TFirst, TSecond>(
    Diagnosis diagnosis,
    Expression<Func<TFirst, bool>> first,
    Expression<Func<TSecond, bool>> second,
    Expression<Func<TFirst, TSecond, bool>>? join = null)
    : Derivation<TFirst, TSecond, DangerDoubt>(
        first, second, join, (rule, basis, _, _) => new DangerDoubt(rule, basis, diagnosis, DoubtCause.Finding))
    where TFirst : notnull
    where TSecond : notnull;
