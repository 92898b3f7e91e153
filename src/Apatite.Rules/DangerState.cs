namespace Apatite.Rules;

/// <summary>
/// Where a must-not-miss diagnosis stands. A criterion with a source raises it; nothing but a named test that covers place, time and
/// host closes it.
/// </summary>
public enum DangerState
{
    /// <summary>The diagnosis is not one of the must-not-miss diagnoses.</summary>
    None,

    /// <summary>No criterion raises it: it is kept in mind and is no alarm.</summary>
    NotRaised,

    /// <summary>A criterion raises it and no test has answered it.</summary>
    Raised,

    /// <summary>A test has answered it, and there is a reason not to trust the answer.</summary>
    Reopened,

    /// <summary>One of its answering tests speaks against it.</summary>
    Answered,

    /// <summary>A finding names it: treatment is indicated.</summary>
    Confirmed,
}
