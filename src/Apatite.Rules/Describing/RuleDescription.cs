using System.Collections.Immutable;

namespace Apatite.Rules.Describing;

/// <summary>A rule.</summary>
/// <param name="Name">Its name, as <see cref="EvidenceItem.Rule"/> and <see cref="TraceStep.Rule"/> give it.</param>
/// <param name="Description">What it looks for, in English.</param>
/// <param name="TypeName">The full name of its class.</param>
/// <param name="Evidence">The ids of the rows that its finding stands for; empty for a rule that concludes something else.</param>
/// <param name="SeedStatements">The founding statements that it turns into behaviour (<c>docs/seed-traceability.md</c>).</param>
public sealed record RuleDescription(
    string Name,
    string Description,
    string TypeName,
    ImmutableArray<string> Evidence,
    ImmutableArray<string> SeedStatements)
{
    /// <summary>The extension that the rule is from; null for the library's own.</summary>
    public string? Extension { get; init; }
}
