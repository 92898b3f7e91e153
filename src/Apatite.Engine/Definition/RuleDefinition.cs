using System.Linq.Expressions;
using Apatite.Engine.Dsl;

namespace Apatite.Engine;

/// <summary>A loaded rule.</summary>
public sealed class RuleDefinition : IRuleDefinition
{
    internal RuleDefinition(Type clrType, string name, string description, int priority, IReadOnlyList<string> tags)
    {
        ClrType = clrType;
        Name = name;
        Description = description;
        Priority = priority;
        Tags = tags;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    public int Priority { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Tags { get; }

    /// <summary>The class that the rule was written as.</summary>
    public Type ClrType { get; }

    /// <summary>What it yields, as it was written: one expression for each Yield, for tools that ask what a rule may conclude.</summary>
    public IReadOnlyList<LambdaExpression> Yields { get; internal set; } = [];
}
