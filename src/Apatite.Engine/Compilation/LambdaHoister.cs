using System.Linq.Expressions;

namespace Apatite.Engine.Compilation;

/// <summary>
/// Compiles nested lambdas that read nothing from outside once, with the rule: the expression compiler would otherwise make a
/// new delegate at every evaluation.
/// </summary>
internal sealed class LambdaHoister : ExpressionVisitor
{
    internal static Expression Hoist(Expression expression) => new LambdaHoister().Visit(expression);

    protected override Expression VisitLambda<T>(Expression<T> node)
        => FreeVariables.Any(node) ? base.VisitLambda(node) : Expression.Constant(node.Compile(), typeof(T));

    protected override Expression VisitUnary(UnaryExpression node)
        => node.NodeType == ExpressionType.Quote ? node : base.VisitUnary(node);

    private sealed class FreeVariables : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> bound = [];
        private bool found;

        internal static bool Any(LambdaExpression lambda)
        {
            FreeVariables visitor = new();
            visitor.Visit(lambda);
            return visitor.found;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            bound.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            found |= !bound.Contains(node);
            return node;
        }
    }
}
