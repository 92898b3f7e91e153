using System.Text.Json;

namespace Apatite.Model.Fhir;

/// <summary>What of the envelope of an entry is read beside the resource: only whether it deletes, how it was found and what a server answered.</summary>
internal sealed class EntryPart
{
    /// <summary>The entry's address.</summary>
    public string? FullUrl { get; set; }

    /// <summary>The verb of the request.</summary>
    public string? Method { get; set; }

    /// <summary>The address of the request.</summary>
    public string? Url { get; set; }

    /// <summary>Why the entry is in a search result.</summary>
    public string? SearchMode { get; set; }

    /// <summary>The answer's HTTP status.</summary>
    public string? Status { get; set; }

    /// <summary>When the server did it.</summary>
    public string? Moment { get; set; }

    /// <summary>Whether it takes away what its address names.</summary>
    public bool IsDeletion => Method == "DELETE";

    /// <summary>Whether a server answered it with an error.</summary>
    public bool IsFailure => Status is { Length: > 2 } && Status[0] is '4' or '5';

    /// <summary>Whether it is one of the matches that <c>Bundle.total</c> counts.</summary>
    public bool IsMatch => SearchMode is null or "match";

    /// <summary>Reads the texts of an object such as <c>request</c>.</summary>
    public static Dictionary<string, string> Texts(ref Utf8JsonReader reader)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return texts;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
            {
                texts[name] = reader.GetString()!;
            }

            reader.Skip();
        }

        return texts;
    }
}
