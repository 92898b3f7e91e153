using System.Collections.Immutable;
using Apatite.Rules.Inference;
using Apatite.Rules.Rules;

namespace Apatite.Rules.Describing;

/// <summary>A rule.</summary>
public sealed class RuleDescription
{
    internal RuleDescription(RuleInfo rule, string? extension)
    {
        Name = rule.Name;
        Description = rule.Description;
        TypeName = rule.ClrType.FullName!;
        Evidence = [.. rule.Tagged(EvidenceAttribute.Prefix)];
        SeedStatements = [.. rule.Tagged(SeedAttribute.Prefix)];
        Extension = extension;
    }

    /// <summary>Its name, as <see cref="EvidenceItem.Rule"/> and <see cref="TraceStep.Rule"/> give it.</summary>
    public string Name { get; }

    /// <summary>What it looks for, in English.</summary>
    public string Description { get; }

    /// <summary>The full name of its class.</summary>
    public string TypeName { get; }

    /// <summary>The ids of the rows that its finding stands for; empty for a rule that concludes something else.</summary>
    public ImmutableArray<string> Evidence { get; }

    /// <summary>The founding statements that it turns into behaviour (<c>docs/seed-traceability.md</c>).</summary>
    public ImmutableArray<string> SeedStatements { get; }

    /// <summary>The extension that the rule is from; null for the library's own.</summary>
    public string? Extension { get; }
}
