namespace Apatite.Rules.Authoring;

/// <summary>
/// Something that a rule concluded. An extension derives its own intermediate facts from it. Facts are equal when their types,
/// rules, bases and keys are, which both engines need.
/// </summary>
/// <param name="rule">The name of the rule that concluded it.</param>
/// <param name="basis">The input resources that it rests on.</param>
public abstract class DerivedFact(string rule, Basis basis)
{
    /// <summary>The name of the rule that concluded it.</summary>
    public string Rule { get; } = rule;

    /// <summary>The input resources that it rests on.</summary>
    public Basis Basis { get; } = basis;

    /// <summary>
    /// What tells the fact from others of its rule and basis. A fact with values that do not follow from its basis names the rule
    /// and them, or facts that differ in them would pass for one.
    /// </summary>
    protected internal virtual string Key => Rule;

    /// <summary>Whether another fact says the same for the same reason.</summary>
    /// <param name="obj">The other fact.</param>
    public sealed override bool Equals(object? obj) =>
        obj is DerivedFact other && other.GetType() == GetType() && other.Rule == Rule && other.Basis == Basis && other.Key == Key;

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(GetType(), Rule, Basis);

    /// <inheritdoc/>
    public override string ToString() => $"{GetType().Name} {Key}";
}
