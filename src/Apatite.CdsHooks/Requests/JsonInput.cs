using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Apatite.CdsHooks.Problems;

namespace Apatite.CdsHooks.Requests;

/// <summary>Reads JSON. What the parser says of a mistake can hold values of the record: only the place is told.</summary>
internal static class JsonInput
{
    public static T Read<T>(byte[] body, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(body, type) ?? throw Refusal.BadRequest("not-an-object", "The body is no JSON object.");
        }
        catch (JsonException exception)
        {
            throw Refusal.BadRequest("not-json", exception.LineNumber is { } line
                ? $"The body is no JSON of the expected shape (line {line + 1}, byte {exception.BytePositionInLine + 1})."
                : "The body is no JSON of the expected shape.");
        }
    }
}
