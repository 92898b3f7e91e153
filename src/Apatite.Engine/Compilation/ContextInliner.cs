using System.Linq.Expressions;
using Apatite.Engine.Definition;
using NRules.RuleModel;

namespace Apatite.Engine.Compilation;

/// <summary>Puts what a Yield asks about its rule in as constants.</summary>
internal sealed class ContextInliner : ExpressionVisitor
{
    private readonly ParameterExpression context;
    private readonly IRuleDefinition rule;

    private ContextInliner(ParameterExpression context, IRuleDefinition rule)
    {
        this.context = context;
        this.rule = rule;
    }

    internal static Expression Inline(BoundYield yield, IRuleDefinition rule)
        => new ContextInliner(yield.Context, rule).Visit(yield.Insert.Body);

    protected override Expression VisitMember(MemberExpression node)
    {
        Expression? holder = Visit(node.Expression);
        return node.Member.Name switch
        {
            nameof(IContext.Rule) when holder == context => Expression.Constant(rule, typeof(IRuleDefinition)),
            nameof(IRuleDefinition.Name) when holder is ConstantExpression { Value: IRuleDefinition } => Expression.Constant(rule.Name),
            _ => node.Update(holder),
        };
    }
}
