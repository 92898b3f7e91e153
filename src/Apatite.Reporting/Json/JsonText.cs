using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Apatite.Reporting.Json;

/// <summary>How values and documents are spelled in the library's own JSON.</summary>
internal static partial class JsonText
{
    private static readonly AssessmentJsonContext OnOneLine = new(Options(indented: false));
    private static readonly AssessmentJsonContext OverLines = new(Options(indented: true));

    public static string Of(AssessmentDocument document, bool indented)
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
    public static string Id(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string? Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture).Replace("+00:00", "Z", StringComparison.Ordinal);

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
