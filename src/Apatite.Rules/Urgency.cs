namespace Apatite.Rules;

/// <summary>How soon the first test of a raised danger is due, from the least to the most urgent.</summary>
public enum Urgency
{
    /// <summary>No test is due: the picture is ordinary.</summary>
    None,

    /// <summary>Within two weeks.</summary>
    WithinTwoWeeks,

    /// <summary>Within 48 hours.</summary>
    Within48Hours,

    /// <summary>The same day.</summary>
    SameDay,

    /// <summary>Now.</summary>
    Immediate,
}
