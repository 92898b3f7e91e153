namespace Apatite.Model;

/// <summary>
/// The identifiers that the library gives to what it writes into a record, by which it knows its own proposals again: read as
/// statements of somebody, they would confirm themselves.
/// </summary>
public static class ApatiteIdentifiers
{
    /// <summary>The system of the identifiers; replaced at publication with that of <see cref="ApatiteCodeSystem.Url"/>.</summary>
    public const string System = "https://apatite-rules.example/fhir/NamingSystem/apatite-output";
}
