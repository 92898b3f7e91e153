using NRules;

namespace Apatite.Rules.Inference;

/// <summary>What an engine is told when it is made.</summary>
internal sealed record InferenceOptions
{
    /// <summary>Whether the rules are compiled; otherwise NRules runs them.</summary>
    public bool Compiled { get; init; }

    /// <summary>What hosts do with NRules' session factory before its first session, such as listening to its events.</summary>
    public IReadOnlyList<Action<ISessionFactory>> SessionFactorySetups { get; init; } = [];

    /// <summary>How often a rule may match in one run before it counts as a join explosion.</summary>
    public int MaxMatchesPerRule { get; init; } = 100_000;

    /// <summary>The types of the inserted facts; when given, reading a type that nobody provides is an error.</summary>
    public IReadOnlyCollection<Type>? InputTypes { get; init; }

    /// <summary>The types that callers read; when given, yielding a type for nobody is an error.</summary>
    public IReadOnlyCollection<Type>? OutputTypes { get; init; }
}
