using System.Linq.Expressions;
using Apatite.Engine.Definition;
using Apatite.Engine.Dsl;

namespace Apatite.Engine.Compilation;

/// <summary>Puts what a Yield asks about its rule in as constants.</summary>
internal sealed class ContextInliner : ExpressionVisitor
{
    private readonly ParameterExpression context;
    private readonly RuleDefinition rule;

    private ContextInliner(ParameterExpression context, RuleDefinition rule)
    {
        this.context = context;
        this.rule = rule;
    }

    internal static Expression Inline(BoundYield yield, RuleDefinition rule)
        => new ContextInliner(yield.Context, rule).Visit(yield.Insert.Body);

    protected override Expression VisitMember(MemberExpression node)
    {
        Expression? holder = Visit(node.Expression);
        return node.Member.Name switch
        {
            nameof(IContext.Rule) when holder == context => Expression.Constant(rule, typeof(IRuleDefinition)),
            nameof(IRuleDefinition.Name) when holder is ConstantExpression { Value: RuleDefinition } => Expression.Constant(rule.Name),
            _ => node.Update(holder),
        };
    }
}
