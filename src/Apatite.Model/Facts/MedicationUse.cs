namespace Apatite.Model;

/// <summary>A medicine that the patient takes.</summary>
/// <param name="Reference">The resource that the fact was read from.</param>
/// <param name="Medication">Its class.</param>
/// <param name="Presence">Whether the patient takes it.</param>
public sealed record MedicationUse(string Reference, Medication Medication, Presence Presence) : Fact(Reference)
{
    /// <summary>Whether the patient takes it.</summary>
    public bool IsPresent => Presence == Presence.Present;
}
