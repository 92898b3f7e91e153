using System.Linq.Expressions;
using NRules.Fluent;
using NRules.RuleModel;

namespace Apatite.Rules.Inference;

/// <summary>A loaded rule.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">Its description, empty when it has none.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="ClrType">Its class.</param>
internal sealed record RuleInfo(string Name, string Description, IReadOnlyList<string> Tags, Type ClrType)
{
    /// <summary>What it yields, as it was written.</summary>
    public IReadOnlyList<Expression> Yields { get; init; } = [];

    /// <summary>The words of the tags that begin with a prefix.</summary>
    public IEnumerable<string> Tagged(string prefix) => Tags
        .Where(tag => tag.StartsWith(prefix, StringComparison.Ordinal))
        .SelectMany(tag => tag[prefix.Length..].Split(' '));

    /// <summary>What NRules knows about a rule.</summary>
    public static RuleInfo Of(IRuleDefinition rule) => new(rule.Name, rule.Description, rule.Tags, (Type)rule.Properties[RuleProperties.ClrType]!)
    {
        Yields = [.. rule.RightHandSide.Actions.SelectMany(action => LinkedFacts.In(action.Expression))],
    };
}
