namespace Apatite.Rules;

/// <summary>Whether a must-not-miss diagnosis has been answered. Nothing but its named answering tests closes it.</summary>
public enum DangerState
{
    /// <summary>The diagnosis is not one of the must-not-miss diagnoses.</summary>
    None,

    /// <summary>Nothing has answered it yet, or there is a reason not to trust the answer.</summary>
    Open,

    /// <summary>One of its answering tests speaks against it.</summary>
    Answered,
}
