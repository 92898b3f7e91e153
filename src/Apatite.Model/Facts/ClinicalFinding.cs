namespace Apatite.Model;

/// <summary>A symptom or a sign.</summary>
/// <param name="Reference">The resource that the fact was read from.</param>
/// <param name="Symptom">What it is.</param>
/// <param name="Presence">Whether it is there.</param>
public sealed record ClinicalFinding(string Reference, Symptom Symptom, Presence Presence) : Fact(Reference)
{
    /// <summary>Whether it is there.</summary>
    public bool IsPresent => Presence == Presence.Present;

    /// <summary>Whether it was looked for and is not there.</summary>
    public bool IsAbsent => Presence == Presence.Absent;
}
