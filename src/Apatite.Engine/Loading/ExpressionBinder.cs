using System.Linq.Expressions;
using Apatite.Engine.Definition;

namespace Apatite.Engine.Loading;

/// <summary>
/// Rewrites one lambda of a rule: aliases become the rule's variables, the lambda's own parameters the given ones, captured
/// values constants. Problems go to <paramref name="report"/>.
/// </summary>
internal sealed class ExpressionBinder(AliasTable aliases, Action<string> report) : ExpressionVisitor
{
    private readonly Dictionary<ParameterExpression, Expression> replacements = [];
    private HashSet<ParameterExpression> references = [];

    internal BoundExpression Bind(LambdaExpression lambda, params ReadOnlySpan<ParameterExpression> targets)
    {
        replacements.Clear();
        references = [];
        for (int i = 0; i < targets.Length; i++)
        {
            ParameterExpression own = lambda.Parameters[i];
            if (aliases.Has(own.Name))
            {
                report($"the lambda parameter '{own.Name}' of '{lambda}' has the name of an alias; rename it");
            }

            replacements[own] = own.Type == targets[i].Type ? targets[i] : Expression.Convert(targets[i], own.Type);
        }

        Expression body = Visit(lambda.Body);
        return new BoundExpression(body, references);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (!replacements.TryGetValue(node, out Expression? replacement))
        {
            return node;
        }

        references.Add(replacement as ParameterExpression ?? (ParameterExpression)((UnaryExpression)replacement).Operand);
        return replacement;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (aliases.Resolve(node) is { } resolved)
        {
            if (resolved.Trap is not null)
            {
                report(resolved.Trap);
                return Expression.Default(node.Type);
            }

            references.Add(resolved.Variable!.Parameter);
            return resolved.Variable.Parameter;
        }

        Expression? inner = Visit(node.Expression);
        return inner is ConstantExpression { Value: { } holder } && Captured.IsHolder(holder)
            ? Fix(node, holder)
            : node.Update(inner);
    }

    private ConstantExpression Fix(MemberExpression node, object holder)
    {
        object? value = Captured.Read(node.Member, holder);
        if (value is null && (!node.Type.IsValueType || Nullable.GetUnderlyingType(node.Type) is null))
        {
            report($"'{node.Member.Name}' is null and no alias of this rule: bind it with Match, Query or Let first");
        }

        return Expression.Constant(value, node.Type);
    }
}
