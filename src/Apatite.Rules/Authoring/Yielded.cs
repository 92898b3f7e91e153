using System.Linq.Expressions;
using NRules.RuleModel;

namespace Apatite.Rules.Authoring;

/// <summary>Spells out what a rule yields, as it would stand in Yield: <c>ctx => new X(ctx.Rule.Name, Basis.Of(fact), …)</c>.</summary>
internal static class Yielded
{
    private static readonly Expression<Func<IContext, string>> RuleName = ctx => ctx.Rule.Name;

    private static readonly Expression<Func<Basis, Basis, Basis>> Both = (first, second) => Basis.Of(first, second);

    public static Expression<Func<IContext, TConclusion>> From<TFact, TConclusion>(
        Expression<Func<string, Basis, TFact, TConclusion>> conclusion, Expression<Func<TFact>> fact) =>
        From<TConclusion>(conclusion, fact.Body);

    public static Expression<Func<IContext, TConclusion>> From<TFirst, TSecond, TConclusion>(
        Expression<Func<string, Basis, TFirst, TSecond, TConclusion>> conclusion,
        Expression<Func<TFirst>> first,
        Expression<Func<TSecond>> second) =>
        From<TConclusion>(conclusion, first.Body, second.Body);

    private static Expression<Func<IContext, TConclusion>> From<TConclusion>(LambdaExpression conclusion, params Expression[] facts)
    {
        Expression basis = facts.Select(BasisOf).Aggregate((one, other) => Substitution.In(Both, one, other));
        return Expression.Lambda<Func<IContext, TConclusion>>(
            Substitution.In(conclusion, [RuleName.Body, basis, .. facts]), RuleName.Parameters);
    }

    private static Expression BasisOf(Expression fact) => Expression.Call(typeof(Basis), nameof(Basis.Of), null, fact);
}
