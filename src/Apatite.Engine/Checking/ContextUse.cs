using System.Linq.Expressions;
using Apatite.Engine.Dsl;

namespace Apatite.Engine.Checking;

/// <summary>Finds out whether a Yield can see its match, so that the others need not be shown one.</summary>
internal sealed class ContextUse : ExpressionVisitor
{
    private readonly ParameterExpression context;
    private bool found;

    private ContextUse(ParameterExpression context) => this.context = context;

    internal static bool ReadsMatch(Expression body, ParameterExpression context)
    {
        ContextUse visitor = new(context);
        visitor.Visit(body);
        return visitor.found;
    }

    protected override Expression VisitMember(MemberExpression node)
        => node.Expression == context && node.Member.Name == nameof(IContext.Rule) ? node : base.VisitMember(node);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        found |= node == context;
        return node;
    }
}
