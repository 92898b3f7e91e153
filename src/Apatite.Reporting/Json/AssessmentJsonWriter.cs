using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>Writes an assessment as the library's own JSON: stable, versioned, codes in kebab case, texts in one language.</summary>
public sealed partial class AssessmentJsonWriter : AssessmentWriter
{
    /// <summary>The version of the JSON's shape.</summary>
    public const string SchemaVersion = "1";

    private const string SchemaResource = "assessment.schema.json";

    private static readonly AssessmentJsonContext OnOneLine = new(Options(indented: false));
    private static readonly AssessmentJsonContext OverLines = new(Options(indented: true));

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

    private protected override string TextOf(Assessment assessment) => TextOf(AssessmentDocument.From(assessment, Language, Source), Indented);

    internal static string TextOf(AssessmentDocument document, bool indented)
    {
        string json = JsonSerializer.Serialize(document, (indented ? OverLines : OnOneLine).AssessmentDocument);
        // Lines end the same on every system; a line end within a string is escaped.
        json = json.Replace("\r\n", "\n", StringComparison.Ordinal);
        return Invisible().Replace(json, match => string.Concat(match.Value.Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"))));
    }

    /// <summary>
    /// What turns the direction of reading round or is not seen at all; it stands in strings only, where it may be escaped. The
    /// relaxed encoder leaves it as it is, and JSON is shown in terminals too.
    /// </summary>
    [GeneratedRegex(@"[\p{Cf}\u2028\u2029]|\uDB40[\uDC00-\uDFFF]")]
    private static partial Regex Invisible();

    /// <summary>The id of an enumeration value as JSON and text write it: <c>VeryLikely</c> is <c>very-likely</c>.</summary>
    internal static string Id(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    internal static string? Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture).Replace("+00:00", "Z", StringComparison.Ordinal);

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        WriteIndented = indented,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The text goes into files and terminals, not into HTML: French letters stay readable, quotes and controls are escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

/// <summary>Serializes without reflection, so that the library can be trimmed.</summary>
[JsonSerializable(typeof(AssessmentDocument))]
internal sealed partial class AssessmentJsonContext : JsonSerializerContext;
