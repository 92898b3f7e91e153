using System.Linq.Expressions;
using NRules.RuleModel;

namespace Apatite.Rules.Inference;

/// <summary>Finds what a Yield was given: NRules turns it into an action that inserts it as a linked fact, or updates that.</summary>
internal sealed class LinkedFacts : ExpressionVisitor
{
    private readonly List<Expression> found = [];

    internal static IReadOnlyList<Expression> In(Expression action)
    {
        LinkedFacts visitor = new();
        visitor.Visit(action);
        return visitor.found;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.Name == nameof(IContext.InsertLinked) && node.Method.DeclaringType == typeof(IContext))
        {
            found.Add(node.Arguments[1]);
        }

        return base.VisitMethodCall(node);
    }
}
