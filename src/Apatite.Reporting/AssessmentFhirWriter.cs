using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Apatite.Reporting.Fhir;
using Apatite.Rules;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Apatite.Reporting;

/// <summary>
/// Writes an assessment as FHIR R4 JSON that a server can store: a transaction of drafts, none of which is final or an order
/// without a person's act. Writing a later assessment of the same patient and encounter updates the same resources.
/// </summary>
public sealed class AssessmentFhirWriter : AssessmentWriter
{
    // The text goes into files and requests, not into HTML: French letters stay readable.
    private static readonly JsonWriterOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions OverLines = OnOneLine with { Indented = true };

    /// <summary>Whether the JSON is laid out over lines; NDJSON needs one line.</summary>
    public bool Indented { get; init; }

    /// <summary>
    /// The patient on the server that will store the Bundle, <c>Patient/id</c> or its address. When null, the Patient that was
    /// handed in, by its id; when there was none, an identifier made of the content of the assessment.
    /// </summary>
    /// <exception cref="ArgumentException">The value is no reference to a Patient; the message does not repeat it.</exception>
    public string? Patient
    {
        get;
        init => field = Required(value, "Patient", nameof(Patient));
    }

    /// <summary>
    /// The encounter, <c>Encounter/id</c> or its address. It is part of every id, so that a second episode of the same patient
    /// does not overwrite the first.
    /// </summary>
    /// <exception cref="ArgumentException">The value is no reference to an Encounter; the message does not repeat it.</exception>
    public string? Encounter
    {
        get;
        init => field = Required(value, "Encounter", nameof(Encounter));
    }

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

    /// <summary>The assessment as a transaction Bundle.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    public Bundle ToBundle(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        OutputOptions options = new(Language, Patient, Encounter, Recorded, Previous);
        return new TransactionWriter(new OutputContext(assessment, options)).Write();
    }

    /// <summary>Writes the transaction Bundle as a value of other JSON.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException">The writer or the assessment is null.</exception>
    public void Write(Utf8JsonWriter writer, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(Serialize(assessment));
    }

    // The reference may name a person, so the message does not repeat it.
    private static string? Required(string? reference, string type, string property) => reference is null || InputReference.IsTo(reference, type)
        ? reference
        : throw new ArgumentException($"The value is no reference of FHIR to the type {type}.", property);

    private protected override string TextOf(Assessment assessment)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Indented ? OverLines : OnOneLine))
        {
            new FhirJsonSerializer().Serialize(ToBundle(assessment), writer);
        }

        // Lines end the same on every system; a line end within a string is escaped.
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length).Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>
    /// The definitions of what the Bundle holds beyond the base specification: an R4 StructureDefinition for each extension, and
    /// a CodeSystem for each set of codes that is not in the vocabulary.
    /// </summary>
    public static IEnumerable<DomainResource> Definitions() =>
        [.. OutputExtensions.All.Select(extension => extension.ToStructureDefinition()), .. OutputCodeSystems.All()];
}
