namespace Apatite.Engine;

/// <summary>How the types of a rule set hang together.</summary>
/// <param name="UnreadTypes">Types that rules yield, no rule reads, and no output type covers.</param>
/// <param name="UnyieldedTypes">Types that rules read, no rule yields, and no input type covers.</param>
public sealed record RuleSetReport(IReadOnlyList<Type> UnreadTypes, IReadOnlyList<Type> UnyieldedTypes);
