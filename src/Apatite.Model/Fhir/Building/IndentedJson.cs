using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Apatite.Model.Fhir;

/// <summary>Writes resources as files that people read and compare.</summary>
internal static class IndentedJson
{
    // The resources are files and not parts of web pages, so a plus sign need not be escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The resource as indented JSON with a line end at its end; lines end the same on every system.</summary>
    public static string Of(Resource resource)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            new FhirJsonSerializer().Serialize(resource, writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }
}
