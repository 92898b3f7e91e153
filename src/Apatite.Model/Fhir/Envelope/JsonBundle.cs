using System.Globalization;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>
/// Takes a JSON Bundle apart entry by entry, so that a broken resource costs only itself. The SDK parses each resource;
/// the envelope around it is walked here, since nothing of it but <c>fullUrl</c> is read.
/// </summary>
internal sealed class JsonBundle(FhirJsonDeserializer parser)
{
    public IReadOnlyList<BundleItem> Read(ReadOnlySpan<byte> json, int maxDepth)
    {
        try
        {
            return Walk(json, maxDepth);
        }
        catch (JsonException)
        {
            throw JsonSyntax.Explain(json, maxDepth);
        }
        catch (InvalidOperationException)
        {
            // Text that is no Unicode, where a name or a type was expected.
            throw new CaseFormatException(CaseFormatReasons.NotJson, "The input holds text that is not valid Unicode.");
        }
    }

    private List<BundleItem> Walk(ReadOnlySpan<byte> json, int maxDepth)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = maxDepth });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            reader.Read();
            throw new CaseFormatException(CaseFormatReasons.NotABundle, "The input is JSON, but no object.", 1, 1);
        }

        List<BundleItem> items = [];
        string? type = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("entry"u8))
            {
                ReadEntries(json, ref reader, items);
            }
            else if (reader.ValueTextEquals("resourceType"u8))
            {
                reader.Read();
                type = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
            }
            else
            {
                reader.Skip();
            }
        }

        reader.Read();
        return type switch
        {
            "Bundle" => items,
            null => throw new CaseFormatException(CaseFormatReasons.NotFhir, "The object has no resourceType.", 1, 1),
            _ => throw new CaseFormatException(CaseFormatReasons.NotABundle, "The resource is no Bundle.", 1, 1),
        };
    }

    private void ReadEntries(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, List<BundleItem> items)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            (long line, long position) = JsonSyntax.Place(json, reader.TokenStartIndex);
            throw new CaseFormatException(CaseFormatReasons.NotR4, "Bundle.entry is no array.", line, position);
        }

        int index = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadEntry(json, ref reader, index, items);
            }
            else
            {
                items.Add(new(index, null, null, At(json, reader.TokenStartIndex, "entry-not-an-object")));
                reader.Skip();
            }

            index++;
        }
    }

    private void ReadEntry(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, int index, List<BundleItem> items)
    {
        int first = items.Count;
        string? fullUrl = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("resource"u8))
            {
                reader.Read();
                items.Add(ReadResource(json, ref reader, index));
            }
            else if (reader.ValueTextEquals("fullUrl"u8))
            {
                reader.Read();
                fullUrl = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
            }
            else
            {
                reader.Skip();
            }
        }

        for (int i = first; i < items.Count; i++)
        {
            items[i] = items[i] with { FullUrl = fullUrl };
        }
    }

    private BundleItem ReadResource(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, int index)
    {
        long start = reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return new(index, null, null, At(json, start, "resource-not-an-object"));
        }

        if (UnreadResource.TryPass(ref reader) is { } unread)
        {
            return new(index, null, unread);
        }

        // The SDK gets a copy of the reader: where it finds fault it may stop anywhere, and the walk goes on behind the resource.
        Utf8JsonReader copy = reader;
        int depth = reader.CurrentDepth;
        try
        {
            if (parser.TryDeserializeResource(ref copy, out Resource? resource, out IEnumerable<CodedException> issues)
                && copy.TokenType == JsonTokenType.EndObject && copy.CurrentDepth == depth)
            {
                reader = copy;
            }
            else
            {
                reader.Skip();
            }

            return new(index, null, resource, ParserIssues.First(issues));
        }
        catch (Exception problem) when (ParserIssues.IsFailure(problem))
        {
            reader.Skip();
            return new(index, null, null, At(json, start, "unreadable"));
        }
    }

    private static ParseProblem At(ReadOnlySpan<byte> json, long offset, string code)
    {
        (long line, long position) = JsonSyntax.Place(json, offset);
        return new("", string.Create(CultureInfo.InvariantCulture, $"{code} at line {line}, position {position}"));
    }
}
