using System.Linq.Expressions;
using Apatite.Engine.Definition;

namespace Apatite.Engine.Reading;

/// <summary>
/// Rewrites a lambda of the canonical model, whose parameters name the patterns they stand for: each becomes the variable of that
/// pattern, each captured value a constant. Problems go to <paramref name="report"/>.
/// </summary>
/// <param name="scope">The variables that are bound so far.</param>
/// <param name="captured">Knows what the rule's lambdas capture.</param>
/// <param name="aliases">Every alias of the rule, bound or not yet.</param>
/// <param name="report">Takes a problem.</param>
internal sealed class LambdaBinder(Scope scope, Captured captured, IReadOnlySet<string> aliases, Action<string> report) : ExpressionVisitor
{
    private readonly Dictionary<ParameterExpression, Expression> replacements = [];
    private HashSet<ParameterExpression> references = [];

    /// <summary>Binds a lambda.</summary>
    /// <param name="lambda">The lambda.</param>
    /// <param name="name">The name under which it reads the fact or item that it is about; null when there is none.</param>
    /// <param name="item">What stands for that fact or item.</param>
    internal BoundExpression Bind(LambdaExpression lambda, string? name = null, ParameterExpression? item = null)
    {
        replacements.Clear();
        references = [];
        foreach (ParameterExpression parameter in lambda.Parameters)
        {
            ParameterExpression? target = parameter.Name == name ? item : scope.Read(parameter.Name!)?.Parameter;
            if (target is not null)
            {
                references.Add(target);
                replacements[parameter] = parameter.Type == target.Type ? target : Expression.Convert(target, parameter.Type);
            }
        }

        return new BoundExpression(Visit(lambda.Body), references);
    }

    protected override Expression VisitParameter(ParameterExpression node) => replacements.GetValueOrDefault(node, node);

    protected override Expression VisitMember(MemberExpression node)
    {
        Expression? inner = Visit(node.Expression);
        return captured.IsHolder(inner) ? Fix(node, ((ConstantExpression)inner!).Value!) : node.Update(inner);
    }

    private ConstantExpression Fix(MemberExpression node, object holder)
    {
        object? value = Captured.Read(node.Member, holder);
        if (value is null && (!node.Type.IsValueType || Nullable.GetUnderlyingType(node.Type) is null))
        {
            report(aliases.Contains(node.Member.Name)
                ? $"alias '{node.Member.Name}' is used before it is bound"
                : $"'{node.Member.Name}' is null and no alias of this rule: bind it with Match or Query first");
        }

        return Expression.Constant(value, node.Type);
    }
}
