using System.Linq.Expressions;
using Apatite.Engine.Definition;

namespace Apatite.Engine.Compilation;

/// <summary>Splits a condition at its ands; the parts in order mean the same.</summary>
internal static class Conjunction
{
    internal static void Split(BoundExpression condition, List<BoundExpression> parts)
    {
        if (condition.Body is BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } and)
        {
            Split(condition with { Body = and.Left }, parts);
            Split(condition with { Body = and.Right }, parts);
        }
        else
        {
            parts.Add(condition);
        }
    }
}
