using System.Collections.Immutable;

namespace Apatite.Model;

/// <summary>One patient at one moment: the facts, and what became of every resource that was handed in.</summary>
public sealed class ClinicalCase
{
    internal ClinicalCase(DateTimeOffset? asOf, IEnumerable<Fact> facts, ReadReport readReport)
    {
        AsOf = asOf;
        Facts = [.. facts.Distinct()];
        ReadReport = readReport;
    }

    /// <summary>
    /// The moment that the case is seen at: the caller's, else the latest clinically relevant time of the record, never the wall
    /// clock; null when the record holds no time.
    /// </summary>
    public DateTimeOffset? AsOf { get; }

    /// <summary>The facts, in the order of the record. Equal facts are kept once.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>What became of every resource; empty for a case that did not come from FHIR.</summary>
    public ReadReport ReadReport { get; }

    /// <summary>A case from facts that did not come from FHIR.</summary>
    /// <param name="facts">The facts; equal ones are kept once.</param>
    /// <param name="asOf">The moment that the case is seen at.</param>
    public static ClinicalCase FromFacts(IEnumerable<Fact> facts, DateTimeOffset? asOf = null) => new(asOf, facts, ReadReport.Empty);
}
