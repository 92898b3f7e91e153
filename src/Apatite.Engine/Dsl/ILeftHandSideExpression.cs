using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace Apatite.Engine.Dsl;

/// <summary>The conditions of a rule, from <see cref="Rule.When"/>. All of them must hold.</summary>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "The names are those of NRules' DSL.")]
public interface ILeftHandSideExpression
{
    /// <summary>Matches every fact of a type that meets the conditions and binds it to an alias.</summary>
    /// <typeparam name="TFact">The type of fact, its subtypes included.</typeparam>
    /// <param name="alias">The variable, as in <c>() =&gt; reading</c>.</param>
    /// <param name="conditions">Conditions over the fact and the aliases bound so far.</param>
    /// <returns>This builder.</returns>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Matches every fact of a type that meets the conditions.</summary>
    /// <typeparam name="TFact">The type of fact, its subtypes included.</typeparam>
    /// <param name="conditions">Conditions over the fact and the aliases bound so far.</param>
    /// <returns>This builder.</returns>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Requires at least one such fact, and matches once however many there are.</summary>
    /// <typeparam name="TFact">The type of fact, its subtypes included.</typeparam>
    /// <param name="conditions">Conditions over the fact and the aliases bound so far.</param>
    /// <returns>This builder.</returns>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Requires that there is no such fact.</summary>
    /// <typeparam name="TFact">The type of fact, its subtypes included.</typeparam>
    /// <param name="conditions">Conditions over the fact and the aliases bound so far.</param>
    /// <returns>This builder.</returns>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Requires that every fact of a type meets the condition; true when there is none.</summary>
    /// <typeparam name="TFact">The type of fact, its subtypes included.</typeparam>
    /// <param name="condition">The condition.</param>
    /// <returns>This builder.</returns>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull;

    /// <summary>Requires that every fact that meets the base condition meets the others too; true when there is none.</summary>
    /// <typeparam name="TFact">The type of fact, its subtypes included.</typeparam>
    /// <param name="baseCondition">Selects the facts that are looked at.</param>
    /// <param name="conditions">What they all must meet.</param>
    /// <returns>This builder.</returns>
    ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Matches what a query makes of the facts, a collection or groups, and binds it to an alias.</summary>
    /// <typeparam name="TResult">The result's type: <c>IEnumerable&lt;T&gt;</c> after Collect, a group after GroupBy.</typeparam>
    /// <param name="alias">The variable.</param>
    /// <param name="query">Builds the query.</param>
    /// <returns>This builder.</returns>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> query)
        where TResult : notnull;

    /// <summary>Computes a value from the aliases bound so far and binds it to an alias.</summary>
    /// <typeparam name="TResult">The value's type.</typeparam>
    /// <param name="alias">The variable.</param>
    /// <param name="expression">The computation.</param>
    /// <returns>This builder.</returns>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Adds conditions over the aliases to the last Match, Query or Let.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <returns>This builder.</returns>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
