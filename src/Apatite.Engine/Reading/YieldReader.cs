using System.Linq.Expressions;
using NRules.RuleModel;

namespace Apatite.Engine.Reading;

/// <summary>
/// Finds what a Yield concludes. In the canonical model it is an action that inserts a linked fact the first time its rule matches and
/// updates it later.
/// </summary>
internal static class YieldReader
{
    /// <summary>The written conclusion, as a lambda of the action's own parameters, and the type it was yielded as.</summary>
    /// <returns>Null when the action is anything but one Yield with one lambda.</returns>
    internal static (LambdaExpression Conclusion, Type FactType)? Read(ActionElement action)
    {
        LambdaExpression lambda = action.Expression;
        if (action.ActionTrigger != ActionElement.DefaultTrigger
            || lambda.Body is not BlockExpression { Variables: [ParameterExpression linked], Expressions: [_, ConditionalExpression choice] }
            || choice.IfTrue is not MethodCallExpression { Method.Name: nameof(IContext.InsertLinked), Arguments: [_, Expression insert] }
            || choice.IfFalse is not BlockExpression { Expressions: [BinaryExpression { Right: InvocationExpression update }, _] })
        {
            return null;
        }

        // A Yield with one lambda updates with what it inserts. One with two lambdas makes its result depend on how often it fired.
        return update.Expression is LambdaExpression again && again.Body.ToString() == insert.ToString()
            ? (Expression.Lambda(insert, lambda.Parameters), linked.Type)
            : null;
    }
}
