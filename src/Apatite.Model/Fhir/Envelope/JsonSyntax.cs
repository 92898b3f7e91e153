using System.Text.Json;

namespace Apatite.Model.Fhir;

/// <summary>Says what is wrong with text that is not one JSON value, and where; called only when reading has failed.</summary>
internal static class JsonSyntax
{
    // Deeper than any limit a caller would set, so that a syntax error further down is not mistaken for depth.
    private const int Bottomless = 1_000_000;

    public static CaseFormatException Explain(ReadOnlySpan<byte> json, int maxDepth)
    {
        if (json.Trim(" \t\r\n"u8).IsEmpty)
        {
            return new(CaseFormatReasons.Empty, "The input is empty.");
        }

        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = Bottomless });
        bool ended = false;
        long? tooDeepAt = null;
        try
        {
            while (reader.Read())
            {
                ended = reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
                if (reader.CurrentDepth >= maxDepth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    tooDeepAt ??= reader.TokenStartIndex;
                }
            }
        }
        catch (JsonException problem)
        {
            long line = (problem.LineNumber ?? 0) + 1;
            long position = (problem.BytePositionInLine ?? 0) + 1;
            if (tooDeepAt is null)
            {
                return ended ? new(CaseFormatReasons.TrailingText, "Something follows the JSON value.", line, position)
                    : IsTruncated(json) ? new(CaseFormatReasons.Truncated, "The JSON ends too early.", line, position)
                    : new(CaseFormatReasons.NotJson, "The input is not JSON.", line, position);
            }
        }

        (long deepLine, long deepPosition) = Place(json, tooDeepAt ?? 0);
        return new(CaseFormatReasons.TooDeep, $"The JSON is nested deeper than {maxDepth}.", deepLine, deepPosition);
    }

    /// <summary>The line and the byte in it, from 1.</summary>
    public static (long Line, long Position) Place(ReadOnlySpan<byte> json, long offset)
    {
        ReadOnlySpan<byte> before = json[..(int)offset];
        return (before.Count((byte)'\n') + 1, offset - before.LastIndexOf((byte)'\n'));
    }

    // Truncated text is fine as far as it goes: a reader that expects more to come finds nothing wrong with it.
    private static bool IsTruncated(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = Bottomless }));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
