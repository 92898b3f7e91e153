namespace Apatite.Engine;

/// <summary>How to run a rule set.</summary>
public sealed record RunOptions
{
    /// <summary>The options of a run that names none.</summary>
    public static RunOptions Default { get; } = new();

    /// <summary>Whether to record the firings.</summary>
    public bool Trace { get; init; }

    /// <summary>How often a rule may match before the run is given up as a join explosion.</summary>
    public int MaxMatchesPerRule { get; init; } = 100_000;
}
