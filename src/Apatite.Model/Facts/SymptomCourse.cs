namespace Apatite.Model;

/// <summary>How the complaint began and how long it has lasted.</summary>
/// <param name="Reference">The resource that the fact was read from.</param>
/// <param name="Onset">How it began.</param>
/// <param name="DurationDays">How long it has lasted, in days (UCUM <c>d</c>), zero or more; null when not known.</param>
public sealed record SymptomCourse(string Reference, Onset Onset, decimal? DurationDays) : Fact(Reference);

/// <summary>How a complaint began.</summary>
public enum Onset
{
    /// <summary>The record does not say.</summary>
    NotStated,

    /// <summary>Within hours or days.</summary>
    Acute,

    /// <summary>Over weeks.</summary>
    Subacute,

    /// <summary>Over months or longer.</summary>
    Chronic,
}
