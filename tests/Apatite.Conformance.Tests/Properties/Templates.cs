using System.Linq.Expressions;

namespace Apatite.Conformance.Tests.Properties;

/// <summary>The conditions of the random rules, each both as an expression for the engine and as code for the reference.</summary>
internal static class Templates
{
    /// <summary>Conditions over the fact, an earlier one, a number and a letter.</summary>
    private static readonly Expression<Func<Item, Item, int, string, Colour, bool>>[] All =
    [
        (x, y, n, s, e) => x.A == n,
        (x, y, n, s, e) => x.C == s,
        (x, y, n, s, e) => x.Colour == e,
        (x, y, n, s, e) => x.B > n,
        (x, y, n, s, e) => x.A == n && x.B < 3,
        (x, y, n, s, e) => x.C != s,
        (x, y, n, s, e) => Odd(x.A),
        (x, y, n, s, e) => x.C == s || x.A == n,
        (x, y, n, s, e) => s == x.C && x.Colour != e,
        (x, y, n, s, e) => x.Key.Length > n && x.A == n,
        (x, y, n, s, e) => x.A == y.A,
        (x, y, n, s, e) => x.B < y.B,
        (x, y, n, s, e) => Near(x, y),
        (x, y, n, s, e) => x.C == y.C && x.Key != y.Key,
        (x, y, n, s, e) => x.A == n && x.B >= y.B,
    ];

    private static readonly Func<Item, Item, int, string, Colour, bool>[] Compiled = [.. All.Select(t => t.Compile())];

    private const int FirstJoin = 10;

    internal static int Count => All.Length;

    /// <summary>The template that a condition means when so many aliases are bound.</summary>
    internal static int Choose(ConditionSpec condition, int aliases)
        => condition.Template >= FirstJoin && aliases == 0 ? condition.Template - FirstJoin : condition.Template;

    internal static bool Joins(int template) => template >= FirstJoin;

    internal static bool Test(int template, Item x, Item? y, int n) => Compiled[template](x, y!, n, Letter(n), (Colour)(n % 3));

    internal static Expression Body(int template, Expression x, Expression? y, int n)
    {
        Expression<Func<Item, Item, int, string, Colour, bool>> lambda = All[template];
        return new Replacer(new Dictionary<Expression, Expression?>
        {
            [lambda.Parameters[0]] = x,
            [lambda.Parameters[1]] = y,
            [lambda.Parameters[2]] = Expression.Constant(n),
            [lambda.Parameters[3]] = Expression.Constant(Letter(n)),
            [lambda.Parameters[4]] = Expression.Constant((Colour)(n % 3)),
        }).Visit(lambda.Body);
    }

    private static string Letter(int n) => ((char)('u' + (n % 4))).ToString();

    private static bool Odd(int n) => n % 2 == 1;

    private static bool Near(Item x, Item y) => Math.Abs(x.B - y.B) <= 1;

    private sealed class Replacer(Dictionary<Expression, Expression?> replacements) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
            => replacements.TryGetValue(node, out Expression? replacement) ? replacement! : node;
    }
}
