using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>Writes an assessment as the library's own JSON: stable, versioned, codes in kebab case, texts in one language.</summary>
public static partial class AssessmentJson
{
    /// <summary>The version of the JSON's shape.</summary>
    public const string SchemaVersion = "1";

    private const string SchemaResource = "assessment.schema.json";

    private static readonly AssessmentJsonContext Compact = new(Options(indented: false));
    private static readonly AssessmentJsonContext Indented = new(Options(indented: true));

    /// <summary>The JSON Schema (draft 2020-12) of what <see cref="Write"/> gives, the same as in the package's folder <c>schema</c>.</summary>
    public static string Schema()
    {
        using Stream resource = typeof(AssessmentJson).Assembly.GetManifestResourceStream(SchemaResource)!;
        using StreamReader reader = new(resource);
        return reader.ReadToEnd();
    }

    /// <summary>The assessment as JSON text.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="indented">Whether the text is laid out over lines; NDJSON needs one line.</param>
    /// <param name="source">Where the input came from, for example <c>cases.ndjson:3</c>; left out when null.</param>
    public static string Write(Assessment assessment, Language language, bool indented = true, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        string json = JsonSerializer.Serialize(AssessmentDocument.From(assessment, language, source), (indented ? Indented : Compact).AssessmentDocument);
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
