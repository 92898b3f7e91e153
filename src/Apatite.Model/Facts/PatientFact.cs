namespace Apatite.Model;

/// <summary>The patient.</summary>
/// <param name="Reference">The resource that the fact was read from.</param>
/// <param name="AgeYears">The age at the as-of time in completed years (UCUM <c>a</c>), 0 to 130; null when not known.</param>
/// <param name="Sex">The administrative gender.</param>
public sealed record PatientFact(string Reference, int? AgeYears, Sex Sex) : Fact(Reference);

/// <summary>FHIR administrative gender.</summary>
public enum Sex
{
    /// <summary>Not stated or unknown.</summary>
    Unknown,

    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,

    /// <summary>Other.</summary>
    Other,
}
