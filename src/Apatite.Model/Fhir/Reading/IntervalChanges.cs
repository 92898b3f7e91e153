namespace Apatite.Model.Fhir;

/// <summary>
/// Finds how an imaging finding changed, where its report does not say: against the newest earlier finding of the same type,
/// modality and structure at overlapping levels. What is not surely the same thing is not compared.
/// </summary>
internal sealed class IntervalChanges
{
    // Between two CTs of an unchanged tumour within 15 minutes the diameters differed with a standard deviation of 2.4 mm
    // (Oxnard 2011, J Clin Oncol, PMC3157977), so that 5 mm are beyond chance; RECIST 1.1 asks for 5 mm and 20 %. That
    // lesser differences of calcium stay open between the two bounds is expert judgement.
    private const decimal RealMm = 5;
    private const decimal RealShare = 0.2m;
    private const decimal ErrorMm = 2.4m;

    private readonly Dictionary<Statement, Change> _changes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Statement, List<string>> _newer = new(ReferenceEqualityComparer.Instance);

    private IntervalChanges(IEnumerable<Seen> findings)
    {
        foreach (IEnumerable<Seen> alike in findings.GroupBy(seen => (seen.Finding.Finding, seen.Finding.Modality, seen.Finding.Structure)))
        {
            Seen[] byTime = [.. alike.OrderBy(seen => seen.Time.Known)];
            for (int i = 0; i < byTime.Length; i++)
            {
                if (byTime[i] is { Counts: true, Finding.IntervalChange: IntervalChange.NotStated } && Earlier(byTime, i) is { } earlier
                    && Compare(earlier.Finding, byTime[i].Finding) is var change and not IntervalChange.NotStated)
                {
                    Note(byTime[i].Statement, earlier.Statement, change);
                }
            }
        }
    }

    /// <summary>The changes between the findings that count and those that are too old to count by themselves.</summary>
    /// <param name="judgements">The statements of the record.</param>
    /// <param name="since">The moment before which findings are too old even for that; null for any age.</param>
    public static IntervalChanges Between(IEnumerable<Judgement> judgements, DateTimeOffset? since)
    {
        List<Seen> findings = [];
        foreach ((Statement statement, string? whyNot) in judgements)
        {
            if (statement is { Fact: ImagingFinding { IsKnown: true, Modality: not null, Structure: not null, Levels: not null } finding, Time: { } time }
                && (whyNot is null || (whyNot == Reasons.OutsideTimeWindow && !(time.Latest < since))))
            {
                findings.Add(new(statement, finding, time, whyNot is null));
            }
        }

        return new(findings);
    }

    /// <summary>The change of a finding and the earlier one that it was derived from; null when nothing was derived.</summary>
    public Change? Of(Statement current) => _changes.GetValueOrDefault(current);

    /// <summary>The references of the newer findings whose change was derived from an earlier one.</summary>
    public IReadOnlyList<string> DerivedFrom(Statement earlier) => _newer.GetValueOrDefault(earlier, []);

    private void Note(Statement current, Statement earlier, IntervalChange change)
    {
        _changes[current] = new(change, earlier);
        if (!_newer.TryGetValue(earlier, out List<string>? newer))
        {
            _newer[earlier] = newer = [];
        }

        newer.Add(current.Fact.Reference);
    }

    // The newest of the earlier ones; two of a kind at one time cannot be told apart.
    private static Seen? Earlier(Seen[] byTime, int index)
    {
        Seen current = byTime[index];
        if (HasTwin(byTime, index, current))
        {
            return null;
        }

        for (int i = index - 1; i >= 0; i--)
        {
            if (Overlap(byTime[i], current) && byTime[i].Time.IsBefore(current.Time))
            {
                return HasTwin(byTime, i, current) ? null : byTime[i];
            }
        }

        return null;
    }

    // Whether another finding of the same time lies at the place of the current one.
    private static bool HasTwin(Seen[] byTime, int index, Seen current)
    {
        DateTimeOffset time = byTime[index].Time.Known;
        for (int i = index - 1; i >= 0 && byTime[i].Time.Known == time; i--)
        {
            if (Overlap(byTime[i], current))
            {
                return true;
            }
        }

        for (int i = index + 1; i < byTime.Length && byTime[i].Time.Known == time; i++)
        {
            if (Overlap(byTime[i], current))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overlap(Seen one, Seen other) => one.Finding.Levels!.Overlaps(other.Finding.Levels!);

    private static IntervalChange Compare(ImagingFinding earlier, ImagingFinding current) => (earlier.IsPresent, current.IsPresent) switch
    {
        (true, false) => IntervalChange.Resolved,
        (false, true) => IntervalChange.New,
        (true, true) when earlier.SizeMm is { } then && current.SizeMm is { } now => Compare(then, now),
        _ => IntervalChange.NotStated,
    };

    private static IntervalChange Compare(decimal then, decimal now) => (Math.Abs(now - then), Math.Abs(now - then) / then) switch
    {
        ( >= RealMm, >= RealShare) => now > then ? IntervalChange.Larger : IntervalChange.Smaller,
        ( <= ErrorMm, < RealShare) => IntervalChange.Stable,
        _ => IntervalChange.NotStated,
    };

    /// <summary>A change, and the earlier statement that it was derived from.</summary>
    internal sealed record Change(IntervalChange Interval, Statement Earlier);

    private sealed record Seen(Statement Statement, ImagingFinding Finding, FhirMoment Time, bool Counts);
}
