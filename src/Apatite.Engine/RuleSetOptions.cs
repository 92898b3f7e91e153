namespace Apatite.Engine;

/// <summary>What a rule set is told about its surroundings.</summary>
public sealed class RuleSetOptions
{
    /// <summary>
    /// The types, base types and interfaces of the facts that callers insert. When given, reading any other type that no rule
    /// yields is an error.
    /// </summary>
    public IReadOnlyCollection<Type>? InputTypes { get; init; }

    /// <summary>
    /// The types, base types and interfaces of the facts that callers read. When given, yielding any other type that no rule
    /// reads is an error.
    /// </summary>
    public IReadOnlyCollection<Type>? OutputTypes { get; init; }
}
