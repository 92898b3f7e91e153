namespace Apatite.Rules;

/// <summary>
/// Something that a rule concluded. Rule and basis make it unequal to every other conclusion, which both engines need.
/// </summary>
/// <param name="Rule">The name of the rule that concluded it.</param>
/// <param name="Basis">The input resources that it rests on.</param>
internal abstract record DerivedFact(string Rule, Basis Basis)
{
    /// <summary>What tells the fact from others of its rule and basis, for the facts that rest on it.</summary>
    internal virtual string Key => Rule;
}
