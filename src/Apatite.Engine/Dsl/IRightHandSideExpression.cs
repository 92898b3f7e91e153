using System.Linq.Expressions;

namespace Apatite.Engine.Dsl;

/// <summary>The conclusions of a rule, from <see cref="Rule.Then"/>.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Adds a fact for each match. It must not equal any other fact of the run.</summary>
    /// <typeparam name="TFact">The fact's type.</typeparam>
    /// <param name="insert">Makes the fact from the aliases and the context.</param>
    /// <returns>This builder.</returns>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> insert)
        where TFact : notnull;
}
