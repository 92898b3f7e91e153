namespace Apatite.Model;

/// <summary>Something from the patient's history: a disease, an exposure, a recent event.</summary>
/// <param name="Reference">The resource that the fact was read from.</param>
/// <param name="History">What it is.</param>
/// <param name="Presence">Whether the patient has it.</param>
public sealed record HistoryItem(string Reference, History History, Presence Presence) : Fact(Reference)
{
    /// <summary>Whether the patient has it.</summary>
    public bool IsPresent => Presence == Presence.Present;

    /// <summary>Whether the record says that the patient does not have it.</summary>
    public bool IsAbsent => Presence == Presence.Absent;
}
