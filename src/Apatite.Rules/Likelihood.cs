namespace Apatite.Rules;

/// <summary>
/// How plausible a diagnosis is on the facts at hand, from the least to the most. Relative plausibility for ranking, not a
/// probability.
/// </summary>
public enum Likelihood
{
    /// <summary>A finding that the diagnosis does not allow is there.</summary>
    Excluded,

    /// <summary>The evidence speaks against it.</summary>
    Unlikely,

    /// <summary>It must be considered; also the most that a diagnosis reaches while its prerequisite is not shown.</summary>
    Possible,

    /// <summary>The evidence speaks for it.</summary>
    Likely,

    /// <summary>The evidence speaks strongly for it.</summary>
    VeryLikely,

    /// <summary>A finding that names the disease is there.</summary>
    Established,
}
