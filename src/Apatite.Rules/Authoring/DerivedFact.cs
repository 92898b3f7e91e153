namespace Apatite.Rules.Authoring;

/// <summary>
/// Something that a rule concluded. Rule and basis make it unequal to every other conclusion, which both engines need. An
/// extension derives its own intermediate facts from it.
/// </summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">The input resources that it rests on.</param>
public abstract record DerivedFact(string Rule, Basis Basis)
{
    /// <summary>What tells the fact from others of its rule and basis, for the facts that rest on it.</summary>
    protected internal virtual string Key => Rule;
}
