namespace Apatite.Model.Fhir;

/// <summary>
/// Notices one resource that is dated long after all others: it alone decides when the case is seen, and by that what is too old to count.
/// </summary>
internal static class AsOfOutlier
{
    private const int FewestOthers = 2;

    private static readonly TimeSpan Apart = TimeSpan.FromDays(60);

    public static IEnumerable<LocalizedText> Of(IEnumerable<Reading> readings)
    {
        (string Reference, DateTimeOffset Latest)[] times =
        [
            .. readings
                .Select(reading => (reading.Reference, Times: reading.Statements.Where(statement => statement.Fact is not EncounterFact).Select(statement => statement.Time?.Known).OfType<DateTimeOffset>().ToArray()))
                .Where(reading => reading.Times.Length > 0)
                .Select(reading => (reading.Reference, reading.Times.Max()))
                .OrderByDescending(reading => reading.Item2),
        ];
        return times is [var last, var next, ..] && times.Length > FewestOthers && last.Latest - next.Latest > Apart
            ? [Explanation.AsOfAlone(last.Reference, (int)(last.Latest - next.Latest).TotalDays)]
            : [];
    }
}
