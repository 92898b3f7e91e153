using System.Text.Json;
using Apatite.Fuzz.Mutations;

namespace Apatite.Fuzz.Documents;

/// <summary>A Bundle as a tree, with the questions that mutators ask of it.</summary>
internal sealed class Document(Branch root)
{
    public Branch Root => root;

    public static Document Parse(string json)
    {
        using JsonDocument parsed = JsonDocument.Parse(json);
        return new((Branch)Of(parsed.RootElement));
    }

    public Document Clone() => new((Branch)root.Clone());

    public List<Place> Places() => Place.Below(root);

    /// <summary>One of the places of the names, or of all when none is given; null when there is no such place.</summary>
    public Place? Any(Dice dice, params ReadOnlySpan<string> names)
    {
        List<Place> places = Places();
        if (names.Length > 0)
        {
            string[] wanted = [.. names];
            places.RemoveAll(place => !wanted.Contains(place.Name));
        }

        return places.Count == 0 ? null : dice.Pick(places);
    }

    /// <summary>The array of the entries, where it still is one.</summary>
    public Branch? Entries => root["entry"] as Branch is { IsObject: false } entries ? entries : null;

    /// <summary>The resources of the entries, where they still are objects.</summary>
    public List<Branch> Resources() =>
    [
        .. (Entries?.Members ?? []).Select(entry => (entry.Value as Branch)?["resource"]).OfType<Branch>()
            .Where(resource => resource.IsObject),
    ];

    /// <summary>The resources of the types.</summary>
    public List<Branch> Resources(params string[] types) => [.. Resources().Where(resource => types.Contains(resource.TextOf("resourceType")))];

    private static Node Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Branch.Object(element.EnumerateObject().Select(member => (member.Name, Of(member.Value)))),
        JsonValueKind.Array => Branch.Array(element.EnumerateArray().Select(Of)),
        JsonValueKind.String => Leaf.Text(element.GetString()!),
        _ => Leaf.Literal(element.GetRawText()),
    };
}
