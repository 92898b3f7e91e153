using System.Linq.Expressions;

namespace Apatite.Rules.Authoring;

/// <summary>Puts expressions in the place of the parameters of a lambda.</summary>
internal sealed class Substitution : ExpressionVisitor
{
    private readonly LambdaExpression lambda;
    private readonly Expression[] arguments;

    private Substitution(LambdaExpression lambda, Expression[] arguments)
    {
        this.lambda = lambda;
        this.arguments = arguments;
    }

    public static Expression In(LambdaExpression lambda, params Expression[] arguments) =>
        new Substitution(lambda, arguments).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) =>
        lambda.Parameters.IndexOf(node) is >= 0 and var place ? arguments[place] : node;
}
