using System.Linq.Expressions;

namespace Apatite.Rules.Authoring;

/// <summary>
/// Gives a condition to the engine in its smallest parts, cut at each <c>&amp;&amp;</c>: it tests a part that many rules share once, and
/// finds facts by a part that compares with a constant.
/// </summary>
internal static class Condition
{
    public static Expression<Func<TFact, bool>>[] Parts<TFact>(Expression<Func<TFact, bool>>? condition) => condition is null
        ? []
        : [.. Cut(Wording.SpellOut(condition.Body)).Select(part => Expression.Lambda<Func<TFact, bool>>(part, condition.Parameters))];

    /// <summary>The parts of a condition on two facts, the first of which has been matched under an alias.</summary>
    public static Expression<Func<TSecond, bool>>[] Parts<TFirst, TSecond>(
        Expression<Func<TFirst, TSecond, bool>>? join, Expression<Func<TFirst>> first) =>
        join is { Parameters: [_, ParameterExpression second] }
        ? Parts(Expression.Lambda<Func<TSecond, bool>>(Substitution.In(join, first.Body, second), second))
        : [];

    private static IEnumerable<Expression> Cut(Expression body) => body switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } both => [.. Cut(both.Left), .. Cut(both.Right)],
        ConstantExpression { Value: true } => [],
        _ => [body],
    };
}
