using Apatite.Engine.Definition;

namespace Apatite.Engine.Checking;

/// <summary>A rule in the graph of who reads what whom yields.</summary>
internal sealed class RuleNode(BoundRule rule)
{
    internal BoundRule Rule { get; } = rule;

    internal List<TypeNode> Yields { get; } = [];

    internal List<Type> Reads { get; } = [];

    /// <summary>How many types that this rule reads are not complete yet.</summary>
    internal int Unmet { get; set; }

    /// <summary>The longest way from the inputs.</summary>
    internal int Level { get; set; }

    internal string Name => Rule.Name;

    internal int Priority => Rule.Definition.Priority;
}

/// <summary>A type of fact that some rule yields; exact when its facts are of that very class.</summary>
internal sealed class TypeNode(Type type, bool exact)
{
    internal Type Type { get; } = type;

    internal bool Exact { get; } = exact;

    internal List<RuleNode> Producers { get; } = [];

    internal List<RuleNode> Consumers { get; } = [];

    /// <summary>How many producers have not had their turn yet.</summary>
    internal int Unmet { get; set; }

    /// <summary>Whether a pattern on a type could match such a fact.</summary>
    internal bool MayMatch(Type pattern)
        => pattern.IsAssignableFrom(Type)
            || (!Exact && (Type.IsAssignableFrom(pattern) || pattern.IsInterface || Type.IsInterface));
}
