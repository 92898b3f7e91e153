using System.Linq.Expressions;
using NRules.RuleModel;

namespace Apatite.Engine.Checking;

/// <summary>Finds out whether a Yield can see its match, so that the others need not be shown one.</summary>
internal sealed class ContextUse : ExpressionVisitor
{
    private readonly ParameterExpression context;
    private bool found;
    private bool named;

    private ContextUse(ParameterExpression context) => this.context = context;

    internal static bool ReadsMatch(Expression body, ParameterExpression context)
    {
        ContextUse visitor = new(context);
        visitor.Visit(body);
        return visitor.found;
    }

    /// <summary>Whether a Yield asks for its match by name, and so may use any alias.</summary>
    internal static bool NamesMatch(Expression body, ParameterExpression context)
    {
        ContextUse visitor = new(context);
        visitor.Visit(body);
        return visitor.named;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression != context)
        {
            return base.VisitMember(node);
        }

        named |= node.Member.Name == nameof(IContext.Match);
        return node.Member.Name == nameof(IContext.Rule) ? node : base.VisitMember(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        found |= node == context;
        return node;
    }
}
