using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Hl7.Fhir.Model;

namespace Apatite.Fuzz.Checking;

/// <summary>
/// How many resources an input holds, counted without the reader. A container that is broken may hide what it contains, so
/// there is a least and a most; they are the same where nothing is contained.
/// </summary>
/// <param name="Least">The resources of the entries.</param>
/// <param name="Most">With those that they contain.</param>
internal sealed record HandedIn(int Least, int Most)
{
    public static HandedIn OfJson(byte[] json)
    {
        int mark = json.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        using JsonDocument document = JsonDocument.Parse(json.AsMemory(mark));
        int entries = 0;
        int contained = 0;
        foreach (JsonElement entry in Members(document.RootElement, "entry").SelectMany(array => array.EnumerateArray()))
        {
            if (entry.ValueKind != JsonValueKind.Object)
            {
                // Not even an entry, and still not lost silently.
                entries++;
                continue;
            }

            foreach (JsonElement resource in Members(entry, "resource"))
            {
                entries++;
                contained += Members(resource, "contained", StringComparison.OrdinalIgnoreCase).Sum(Resources);
            }
        }

        return new(entries, entries + contained);
    }

    public static HandedIn OfXml(byte[] xml)
    {
        using StreamReader text = new(new MemoryStream(xml), Encoding.UTF8);
        using XmlReader reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        XElement[] resources = [.. XDocument.Load(reader).Root!.Elements().Named("entry").Elements().Named("resource").Elements()];
        return new(resources.Length, resources.Length + resources.Elements().Named("contained").Elements().Count());
    }

    public static HandedIn OfObject(Bundle bundle)
    {
        // Where an array held no object, the lenient SDK leaves null, which is not lost silently either. What a resource
        // contains cannot be asked of every object that it makes.
        return new(bundle.Entry.Count(entry => entry is null or { Resource: not null }), int.MaxValue);
    }

    // The lenient SDK takes arrays inside arrays for one.
    private static int Resources(JsonElement contained) =>
        contained.ValueKind == JsonValueKind.Array ? contained.EnumerateArray().Sum(Resources) : 1;

    // Names can repeat. The SDK, which reads what is inside a resource, does not mind capitals.
    private static IEnumerable<JsonElement> Members(JsonElement element, string name, StringComparison comparison = StringComparison.Ordinal) =>
        element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().Where(member => string.Equals(NameOf(member), name, comparison)).Select(member => member.Value)
            : [];

    // A name need not be Unicode, so it is compared as it is written.
    private static string NameOf(JsonProperty member) => Encoding.Latin1.GetString(JsonMarshal.GetRawUtf8PropertyName(member));
}

file static class Elements
{
    /// <summary>The elements of a name, in any namespace.</summary>
    public static IEnumerable<XElement> Named(this IEnumerable<XElement> elements, string name) =>
        elements.Where(element => element.Name.LocalName == name);
}
