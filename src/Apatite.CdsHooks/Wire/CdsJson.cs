using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Apatite.CdsHooks.Wire;

/// <summary>
/// Reads and writes the JSON of CDS Hooks without reflection. A value that is not there is left out: the specification allows no
/// null. A member that comes twice is refused, since two readers could take it differently.
/// </summary>
[JsonSerializable(typeof(HookRequest))]
[JsonSerializable(typeof(FeedbackRequest))]
[JsonSerializable(typeof(ServiceList))]
[JsonSerializable(typeof(HookResponse))]
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(OutcomeDocument))]
internal sealed partial class CdsJson : JsonSerializerContext
{
    /// <summary>The one set of options that is used on the wire.</summary>
    public static CdsJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowDuplicateProperties = false,
        MaxDepth = 80,
        // French letters stay readable; what HTML could take for markup is escaped.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
