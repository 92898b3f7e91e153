using System.Linq.Expressions;
using Apatite.Engine.Definition;

namespace Apatite.Engine.Compilation;

/// <summary>Splits a condition at its ands; the parts in order mean the same.</summary>
internal static class Conjunction
{
    internal static IEnumerable<BoundExpression> Split(BoundExpression condition)
        => condition.Body is BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } and
            ? [.. Split(condition with { Body = and.Left }), .. Split(condition with { Body = and.Right })]
            : [condition];
}
