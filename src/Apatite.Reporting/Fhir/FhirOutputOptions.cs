using Apatite.Model;
using Hl7.Fhir.Model;

namespace Apatite.Reporting;

/// <summary>What the caller says about the record that an assessment is written into.</summary>
public sealed record FhirOutputOptions
{
    /// <summary>English, the patient of the input, no encounter.</summary>
    public static readonly FhirOutputOptions Default = new();

    /// <summary>The language of the texts, also written as the <c>language</c> of every resource.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>
    /// The patient on the server that will store the Bundle, <c>Patient/id</c> or its address. When null, the Patient that was
    /// handed in, by its id; when there was none, an identifier made of the content of the assessment.
    /// </summary>
    public string? Patient { get; init; }

    /// <summary>
    /// The encounter, <c>Encounter/id</c> or its address. It is part of every id, so that a second episode of the same patient
    /// does not overwrite the first.
    /// </summary>
    public string? Encounter { get; init; }

    /// <summary>
    /// When the assessment was recorded. When null, the moment that the case was seen at: the library reads no clock, and the
    /// same assessment must give the same bytes.
    /// </summary>
    public DateTimeOffset? Recorded { get; init; }

    /// <summary>
    /// What an earlier run wrote about this patient and encounter, as written then or, better, as the server has it now: any
    /// Bundle that holds it. Conditions and issues that no longer hold are rewritten as withdrawn; Conditions that a person has
    /// taken over are left alone; and where the server tells versions, an update fails if somebody changed the resource since.
    /// </summary>
    public Bundle? Previous { get; init; }
}
