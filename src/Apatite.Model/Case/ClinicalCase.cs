using System.Collections.Immutable;

namespace Apatite.Model;

/// <summary>One patient at one moment: the facts, and what became of every resource that was handed in.</summary>
/// <param name="AsOf">
/// The moment that the case is seen at: the caller's, else the latest clinically relevant time of the record, never the wall
/// clock; null when the record holds no time.
/// </param>
/// <param name="Facts">The facts, in the order of the record. Equal facts are kept once.</param>
/// <param name="Input">What became of every resource.</param>
public sealed record ClinicalCase(DateTimeOffset? AsOf, ImmutableArray<Fact> Facts, ReadReport Input)
{
    /// <summary>A case from facts that did not come from FHIR.</summary>
    /// <param name="facts">The facts; equal ones are kept once.</param>
    /// <param name="asOf">The moment that the case is seen at.</param>
    public static ClinicalCase FromFacts(IEnumerable<Fact> facts, DateTimeOffset? asOf = null) =>
        new(asOf, [.. facts.Distinct()], ReadReport.Empty);
}
