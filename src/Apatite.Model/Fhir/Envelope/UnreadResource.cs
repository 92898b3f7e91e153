using System.Collections.Frozen;
using System.Text.Json;
using Hl7.Fhir.Introspection;
using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// Passes over a resource of a type that states nothing. The read report names it and says why it was left aside, for which its
/// type and id are enough: most of a hospital's record need not be parsed.
/// </summary>
internal static class UnreadResource
{
    private static readonly FrozenDictionary<string, ClassMapping> Types = ModelInfo.SupportedResources
        .Select(name => ModelInfo.ModelInspector.FindClassMapping(name)!)
        .Where(type => ResourceReader.IsUnread((Resource)type.CreateInstance()))
        .ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>
    /// The resource with its id alone, and the reader at its end; null, and the reader where it was, when the resource has to
    /// be parsed: it is of another type, or contains resources that may be.
    /// </summary>
    public static Resource? TryPass(ref Utf8JsonReader reader)
    {
        Utf8JsonReader ahead = reader;
        ClassMapping? unread = null;
        string? id = null;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            if (ahead.ValueTextEquals("resourceType"u8))
            {
                if (Text(ref ahead) is not { } type || !Types.TryGetValue(type, out unread))
                {
                    return null;
                }
            }
            else if (ahead.ValueTextEquals("id"u8))
            {
                id = Text(ref ahead);
            }
            else if (ahead.ValueTextEquals("contained"u8))
            {
                return null;
            }
            else
            {
                ahead.Skip();
            }
        }

        if (unread is null)
        {
            return null;
        }

        reader = ahead;
        Resource resource = (Resource)unread.CreateInstance();
        resource.Id = id;
        return resource;
    }

    // The value of a property; null when it is no text.
    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        try
        {
            return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Not even Unicode.
            return null;
        }
        finally
        {
            reader.Skip();
        }
    }
}
