using System.Text.Json;
using Apatite.Reporting.Json;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>Writes an assessment as the library's own JSON: stable, versioned, codes in kebab case, texts in one language.</summary>
public sealed class AssessmentJsonWriter : AssessmentWriter
{
    /// <summary>The version of the JSON's shape.</summary>
    public const string SchemaVersion = AssessmentDocument.CurrentVersion;

    private const string SchemaResource = "assessment.schema.json";

    /// <summary>Whether the JSON is laid out over lines; NDJSON needs one line.</summary>
    public bool Indented { get; init; }

    /// <summary>Where the input came from, for example <c>cases.ndjson:3</c>; left out when null.</summary>
    public string? Source { get; init; }

    /// <summary>The JSON Schema (draft 2020-12) of what is written, the same as in the package's folder <c>schema</c>.</summary>
    public static string Schema()
    {
        using Stream resource = typeof(AssessmentJsonWriter).Assembly.GetManifestResourceStream(SchemaResource)!;
        using StreamReader reader = new(resource);
        return reader.ReadToEnd();
    }

    /// <summary>Writes the assessment as a value of other JSON.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException">The writer or the assessment is null.</exception>
    public void Write(Utf8JsonWriter writer, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(Serialize(assessment));
    }

    private protected override string TextOf(Assessment assessment) =>
        JsonText.Of(AssessmentDocument.From(assessment, Language, Source), Indented);
}
