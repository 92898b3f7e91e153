using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Apatite.Model;

/// <summary>One patient at one moment: the facts, and what became of every resource that was handed in.</summary>
public sealed class ClinicalCase
{
    internal ClinicalCase(DateTimeOffset? asOf, IEnumerable<Fact> facts, ReadReport readReport)
    {
        AsOf = asOf;
        Facts = Keyed([.. facts.Distinct()]);
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

    /// <summary>Numbers the facts of a type that one resource states, by what they say: the order of the record must not show.</summary>
    private static ImmutableArray<Fact> Keyed(Fact[] facts)
    {
        foreach (int[] places in Enumerable.Range(0, facts.Length)
            .GroupBy(place => (facts[place].GetType(), facts[place].Reference), (_, places) => places.ToArray())
            .Where(places => places.Length > 1))
        {
            int number = 0;
            foreach (int place in places.OrderBy(place => facts[place].ToString(), StringComparer.Ordinal))
            {
                number++;
                facts[place] = facts[place] with { Key = number == 1 ? facts[place].Reference : $"{facts[place].Reference}#{number}" };
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(facts);
    }
}
