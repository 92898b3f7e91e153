namespace Apatite.Model.Fhir;

/// <summary>Finds the peak and the trend of each measurement that has several values.</summary>
internal static class LabCourses
{
    /// <summary>The courses.</summary>
    /// <param name="statements">The results inside their time windows, superseded ones too.</param>
    public static IEnumerable<LabTrend> Of(IEnumerable<Statement> statements) =>
        from statement in statements
        where statement is { Fact: LabResult { Value: not null }, Time: not null }
        let result = (LabResult)statement.Fact
        group (result, statement.Time!.Known) by result.Test into values
        let byTime = values.OrderBy(value => value.Known).ThenBy(value => value.result.Value).ToArray()
        let newest = byTime[^1]
        let earlier = byTime.LastOrDefault(value => value.Known < newest.Known)
        where earlier.result is not null
        select new LabTrend(newest.result.Reference, values.Key, byTime.Max(value => value.result.Value!.Value), Direction(earlier.result, newest.result))
        {
            Before = earlier.result.Value,
            At = newest.Known,
        };

    private static Trend Direction(LabResult earlier, LabResult newest) => (newest.Value!.Value - earlier.Value!.Value) switch
    {
        > 0 => Trend.Rising,
        < 0 => Trend.Falling,
        _ => Trend.Steady,
    };
}
