using System.Text.Json;

namespace Apatite.Cli.Assess;

/// <summary>Tells one line of NDJSON from the first line of a document.</summary>
internal static class JsonText
{
    public static bool IsWholeObject(byte[] line)
    {
        try
        {
            Utf8JsonReader reader = new(line);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            // Not an answer but the question: a line that is no whole object starts a document of several lines.
            return false;
        }
    }
}
