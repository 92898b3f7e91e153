namespace Apatite.Model;

/// <summary>
/// How a number went over its time window, when there are several values: only the newest is a <see cref="LabResult"/>.
/// </summary>
/// <param name="Reference">The resource of the newest value.</param>
/// <param name="Test">What was measured.</param>
/// <param name="Peak">The highest value in the canonical unit.</param>
/// <param name="Trend">The newest value against the one before.</param>
public sealed record LabTrend(string Reference, LabTest Test, decimal Peak, Trend Trend) : Fact(Reference)
{
    /// <summary>The value before the newest, in the canonical unit; null when not known.</summary>
    public decimal? Before { get; init; }
}

/// <summary>Which way a number goes.</summary>
public enum Trend
{
    /// <summary>As before.</summary>
    Steady,

    /// <summary>Higher than before.</summary>
    Rising,

    /// <summary>Lower than before.</summary>
    Falling,
}
