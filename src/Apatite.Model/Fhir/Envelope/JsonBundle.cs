using System.Globalization;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>
/// Takes a JSON Bundle apart entry by entry, so that a broken resource costs only itself. The SDK parses each resource; the envelope
/// around it is walked here, since little of it is read. A Bundle in an entry, as batches and paging clients have them, is taken apart
/// likewise; how deep that may go is bounded by the depth of the JSON.
/// </summary>
internal sealed class JsonBundle(FhirJsonDeserializer parser)
{
    public BundleContent Read(ReadOnlySpan<byte> json, int maxDepth)
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

    private BundleContent Walk(ReadOnlySpan<byte> json, int maxDepth)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = maxDepth });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            reader.Read();
            throw new CaseFormatException(CaseFormatReasons.NotABundle, "The input is JSON, but no object.", 1, 1);
        }

        Walked walked = new();
        string? type = ReadBundle(json, ref reader, "Bundle", walked);
        reader.Read();
        return type switch
        {
            "Bundle" => new(walked.Items, SearchCount.Gaps(walked.Counts)),
            null => throw new CaseFormatException(CaseFormatReasons.NotFhir, "The object has no resourceType.", 1, 1),
            _ => throw new CaseFormatException(CaseFormatReasons.NotABundle, "The resource is no Bundle.", 1, 1),
        };
    }

    // From the start of the object to its end.
    private string? ReadBundle(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, string place, Walked walked)
    {
        SearchCount count = new();
        string? type = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("entry"u8))
            {
                ReadEntries(json, ref reader, place, walked, count);
            }
            else if (reader.ValueTextEquals("resourceType"u8))
            {
                type = Text(ref reader);
            }
            else if (reader.ValueTextEquals("type"u8))
            {
                count.IsSearch = Text(ref reader) == "searchset";
            }
            else if (reader.ValueTextEquals("total"u8))
            {
                reader.Read();
                count.Total = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long total) ? total : null;
                reader.Skip();
            }
            else if (reader.ValueTextEquals("link"u8))
            {
                reader.Read();
                ReadLinks(ref reader, count);
            }
            else
            {
                reader.Skip();
            }
        }

        walked.Counts.Add(count);
        return type;
    }

    private void ReadEntries(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, string place, Walked walked, SearchCount count)
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
            string entry = string.Create(CultureInfo.InvariantCulture, $"{place}.entry[{index}]");
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadEntry(json, ref reader, entry, walked, count);
            }
            else
            {
                walked.Items.Add(new(entry, null, At(json, reader.TokenStartIndex, "entry-not-an-object")));
                reader.Skip();
            }

            index++;
        }
    }

    private void ReadEntry(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, string place, Walked walked, SearchCount count)
    {
        int first = walked.Items.Count;
        EntryPart part = new();
        bool hasResource = false;
        bool isBundle = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("resource"u8))
            {
                reader.Read();
                hasResource = true;
                isBundle |= ReadResource(json, ref reader, place, walked);
            }
            else if (reader.ValueTextEquals("fullUrl"u8))
            {
                part.FullUrl = Text(ref reader);
            }
            else if (reader.ValueTextEquals("request"u8))
            {
                reader.Read();
                Dictionary<string, string> request = EntryPart.Texts(ref reader);
                part.Method = request.GetValueOrDefault("method");
                part.Url = request.GetValueOrDefault("url");
            }
            else if (reader.ValueTextEquals("search"u8))
            {
                reader.Read();
                part.SearchMode = EntryPart.Texts(ref reader).GetValueOrDefault("mode");
            }
            else if (reader.ValueTextEquals("response"u8))
            {
                reader.Read();
                Dictionary<string, string> response = EntryPart.Texts(ref reader);
                part.Status = response.GetValueOrDefault("status");
                part.Moment = response.GetValueOrDefault("lastModified");
            }
            else
            {
                reader.Skip();
            }
        }

        count.Note(part, hasResource);
        if (part.IsDeletion && !hasResource)
        {
            walked.Items.Add(new(place, null) { FullUrl = part.FullUrl ?? part.Url, IsDeletion = true, Moment = part.Moment });
        }

        // What stands in a Bundle inside has addresses of its own.
        for (int i = first; i < walked.Items.Count && !isBundle; i++)
        {
            walked.Items[i] = walked.Items[i] with { FullUrl = part.FullUrl ?? walked.Items[i].FullUrl };
        }
    }

    private bool ReadResource(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, string place, Walked walked)
    {
        if (reader.TokenType == JsonTokenType.StartObject && IsBundle(reader))
        {
            walked.Items.Add(new(place, new Bundle()));
            ReadBundle(json, ref reader, place + ".resource", walked);
            return true;
        }

        walked.Items.Add(Parse(json, ref reader, place));
        return false;
    }

    private BundleItem Parse(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, string place)
    {
        long start = reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return new(place, null, At(json, start, "resource-not-an-object"));
        }

        if (UnreadResource.TryPass(ref reader) is { } unread)
        {
            return new(place, unread);
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

            return ParserIssues.Item(new(place, resource), issues);
        }
        catch (Exception problem) when (ParserIssues.IsFailure(problem))
        {
            reader.Skip();
            return new(place, null, At(json, start, "unreadable"));
        }
    }

    private static bool IsBundle(Utf8JsonReader ahead)
    {
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            if (ahead.ValueTextEquals("resourceType"u8))
            {
                ahead.Read();
                return ahead.TokenType == JsonTokenType.String && ahead.ValueTextEquals("Bundle"u8);
            }

            ahead.Skip();
        }

        return false;
    }

    private static void ReadLinks(ref Utf8JsonReader reader, SearchCount count)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Dictionary<string, string> link = EntryPart.Texts(ref reader);
            count.NoteLink(link.GetValueOrDefault("relation"), link.GetValueOrDefault("url"));
        }
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        reader.Skip();
        return text;
    }

    private static ParseProblem At(ReadOnlySpan<byte> json, long offset, string code)
    {
        (long line, long position) = JsonSyntax.Place(json, offset);
        return new("", string.Create(CultureInfo.InvariantCulture, $"{code} at line {line}, position {position}"));
    }

    /// <summary>What the walk has come by so far.</summary>
    private sealed class Walked
    {
        public List<BundleItem> Items { get; } = [];

        public List<SearchCount> Counts { get; } = [];
    }
}
