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

    private IntervalChanges(Seen[] findings)
    {
        foreach (Seen current in findings)
        {
            if (current is { Counts: true, Finding.IntervalChange: IntervalChange.NotStated } && Earlier(current, findings) is { } earlier
                && Compare(earlier.Finding, current.Finding) is var change and not IntervalChange.NotStated)
            {
                _changes[current.Statement] = new(change, earlier.Statement);
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

        return new([.. findings]);
    }

    /// <summary>The change of a finding and the earlier one that it was derived from; null when nothing was derived.</summary>
    public Change? Of(Statement current) => _changes.GetValueOrDefault(current);

    /// <summary>The references of the newer findings whose change was derived from an earlier one.</summary>
    public IEnumerable<string> DerivedFrom(Statement earlier) =>
        _changes.Where(pair => pair.Value.Earlier == earlier).Select(pair => pair.Key.Fact.Reference);

    private static Seen? Earlier(Seen current, Seen[] findings)
    {
        Seen[] earlier = [.. findings.Where(other => IsSame(other, current) && other.Time.IsBefore(current.Time))];
        Seen[] newest = [.. earlier.Where(other => other.Time.Known == earlier.Max(any => any.Time.Known))];

        // Two of a kind at one time cannot be told apart.
        bool isAlone = !findings.Any(other => other != current && IsSame(other, current) && other.Time.Known == current.Time.Known);
        return newest.Length == 1 && isAlone ? newest[0] : null;
    }

    private static bool IsSame(Seen one, Seen other) =>
        one.Finding.Finding == other.Finding.Finding
        && one.Finding.Modality == other.Finding.Modality
        && one.Finding.Structure == other.Finding.Structure
        && one.Finding.Levels!.Overlaps(other.Finding.Levels!);

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
