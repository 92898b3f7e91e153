namespace Apatite.Model;

/// <summary>A diagnosis that somebody wrote into the record. It is shown; it is no evidence by itself.</summary>
/// <param name="Reference">The resource that the fact was read from.</param>
/// <param name="Diagnosis">The diagnosis.</param>
/// <param name="Presence">Whether it was stated or refuted.</param>
public sealed record StatedDiagnosis(string Reference, Diagnosis Diagnosis, Presence Presence) : Fact(Reference);
