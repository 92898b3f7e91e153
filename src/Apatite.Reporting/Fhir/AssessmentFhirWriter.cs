using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Apatite.Rules;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Apatite.Reporting;

/// <summary>
/// Writes an assessment as FHIR R4 that a server can store: a transaction of drafts, none of which is final or an order
/// without a person's act. Writing a later assessment of the same patient and encounter updates the same resources.
/// </summary>
public static class AssessmentFhir
{
    // The text goes into files and requests, not into HTML: French letters stay readable.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    /// <summary>The assessment as a transaction Bundle.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">What is known of the record; null means the defaults.</param>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    /// <exception cref="ArgumentException">The patient or the encounter of the options is no reference to one.</exception>
    public static Bundle Write(Assessment assessment, FhirOutputOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new TransactionWriter(new OutputContext(assessment, options ?? FhirOutputOptions.Default)).Write();
    }

    /// <summary>The transaction Bundle as JSON text.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">What is known of the record; null means the defaults.</param>
    /// <param name="indented">Whether the text is laid out over lines; NDJSON needs one line.</param>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    /// <exception cref="ArgumentException">The patient or the encounter of the options is no reference to one.</exception>
    public static string WriteJson(Assessment assessment, FhirOutputOptions? options = null, bool indented = true)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, indented ? Indented : Compact))
        {
            new FhirJsonSerializer().Serialize(Write(assessment, options), writer);
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
