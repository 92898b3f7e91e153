using System.Linq.Expressions;

namespace Apatite.Rules.Authoring;

/// <summary>A rule that concludes something from one fact: from its own name, what it rests on, and the fact.</summary>
internal abstract class Derivation<TFact, TConclusion>(
    Expression<Func<TFact, bool>>? condition,
    Expression<Func<string, Basis, TFact, TConclusion>> conclusion,
    Action<ILeftHandSideExpression>? given = null) : Rule
    where TFact : notnull
    where TConclusion : DerivedFact
{
    public sealed override void Define()
    {
        TFact fact = default!;
        Expression<Func<TFact>> found = () => fact;
        Name(RuleName.Of(GetType()));
        ILeftHandSideExpression when = When().Match(found, Condition.Parts(condition));
        given?.Invoke(when);
        Then().Yield(Yielded.From(conclusion, found));
    }
}

/// <summary>A rule that concludes something from two facts; it rests on both, in this order.</summary>
internal abstract class Derivation<TFirst, TSecond, TConclusion>(
    Expression<Func<TFirst, bool>> first,
    Expression<Func<TSecond, bool>> second,
    Expression<Func<TFirst, TSecond, bool>>? join,
    Expression<Func<string, Basis, TFirst, TSecond, TConclusion>> conclusion,
    Action<ILeftHandSideExpression>? given = null) : Rule
    where TFirst : notnull
    where TSecond : notnull
    where TConclusion : DerivedFact
{
    public sealed override void Define()
    {
        TFirst one = default!;
        TSecond another = default!;
        Expression<Func<TFirst>> found = () => one;
        Expression<Func<TSecond>> beside = () => another;
        Name(RuleName.Of(GetType()));
        ILeftHandSideExpression when = When()
            .Match(found, Condition.Parts(first))
            .Match(beside, [.. Condition.Parts(second), .. Condition.Parts(join, found)]);
        given?.Invoke(when);
        Then().Yield(Yielded.From(conclusion, found, beside));
    }
}
