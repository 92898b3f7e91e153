namespace Apatite.Engine.Dsl;

/// <summary>What is known of a rule without running it.</summary>
public interface IRuleDefinition
{
    /// <summary>The rule's name.</summary>
    string Name { get; }

    /// <summary>The rule's description, empty when it has none.</summary>
    string Description { get; }

    /// <summary>The rule's priority.</summary>
    int Priority { get; }

    /// <summary>The rule's tags, its own first, then those of its base classes.</summary>
    IEnumerable<string> Tags { get; }
}
