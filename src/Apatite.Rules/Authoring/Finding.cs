using System.Linq.Expressions;

namespace Apatite.Rules.Authoring;

/// <summary>
/// A rule whose fact is evidence: <c>class Crp50To99() : Finding&lt;LabResult&gt;(l => l.Test == LabTest.Crp &amp;&amp; …);</c>. Its name
/// is that of its <c>[Name]</c>, or else of its class in kebab case; for what it counts is said by the rows that its
/// <see cref="EvidenceAttribute"/> names.
/// </summary>
/// <typeparam name="TFact">The fact that is found.</typeparam>
/// <param name="condition">What the fact says; nothing when the fact itself says enough, as <c>Fever</c> does.</param>
/// <param name="given">What else holds: <c>when => when.Not&lt;Fever&gt;()</c>. It adds to the left-hand side of the rule.</param>
[Priority(-20)]
public abstract class Finding<TFact>(Expression<Func<TFact, bool>>? condition = null, Action<ILeftHandSideExpression>? given = null) : Rule
    where TFact : notnull
{
    /// <inheritdoc/>
    public sealed override void Define()
    {
        TFact fact = default!;
        Expression<Func<TFact>> found = () => fact;
        Name(RuleName.Of(GetType()));
        ILeftHandSideExpression when = When().Match(found, Condition.Parts(condition));
        given?.Invoke(when);
        Then().Yield(Yielded.From((rule, basis, _) => new Evidence(rule, basis), found));
    }
}

/// <summary>Two facts that are evidence together.</summary>
[Priority(-20)]
internal abstract class Finding<TFirst, TSecond>(
    Expression<Func<TFirst, bool>> first,
    Expression<Func<TSecond, bool>> second,
    Expression<Func<TFirst, TSecond, bool>>? join = null,
    Action<ILeftHandSideExpression>? given = null)
    : Derivation<TFirst, TSecond, Evidence>(first, second, join, (rule, basis, _, _) => new Evidence(rule, basis), given)
    where TFirst : notnull
    where TSecond : notnull;
