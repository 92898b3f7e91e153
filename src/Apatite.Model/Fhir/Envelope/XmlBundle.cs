using System.Globalization;
using System.Text;
using System.Xml;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>
/// Takes an XML Bundle apart entry by entry, as <see cref="JsonBundle"/> does with JSON, so that a broken resource costs only
/// itself. The SDK parses each resource.
/// </summary>
internal sealed class XmlBundle(FhirXmlDeserializer parser)
{
    // In a Bundle an entry stands at the first level, what it holds at the second, and a resource at the third.
    private const int EntryDepth = 1;
    private const int MemberDepth = 2;
    private const int ResourceDepth = 3;

    public IReadOnlyList<BundleItem> Read(byte[] xml, int maxDepth)
    {
        try
        {
            CheckDepth(xml, maxDepth);
            return Walk(xml);
        }
        catch (XmlException problem)
        {
            throw new CaseFormatException(CaseFormatReasons.NotXml, "The input is not XML.", problem.LineNumber, problem.LinePosition);
        }
    }

    private List<BundleItem> Walk(byte[] xml)
    {
        using XmlReader reader = Open(xml);
        reader.MoveToContent();
        if (reader.LocalName != "Bundle")
        {
            throw new CaseFormatException(CaseFormatReasons.NotABundle, "The resource is no Bundle.", 1, 1);
        }

        List<BundleItem> items = [];
        for (int index = 0; reader.Read();)
        {
            if (reader is { NodeType: XmlNodeType.Element, Depth: EntryDepth, LocalName: "entry" })
            {
                using XmlReader entry = reader.ReadSubtree();
                ReadEntry(entry, index++, items);
            }
        }

        return items;
    }

    private void ReadEntry(XmlReader reader, int index, List<BundleItem> items)
    {
        int first = items.Count;
        string? fullUrl = null;
        string member = "";
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            // Depths count from the entry here.
            switch (reader.Depth + EntryDepth)
            {
                case MemberDepth:
                    member = reader.LocalName;
                    fullUrl = member == "fullUrl" ? reader.GetAttribute("value") : fullUrl;
                    break;
                case ResourceDepth when member == "resource":
                    items.Add(ReadResource(reader, index));
                    break;
            }
        }

        for (int i = first; i < items.Count; i++)
        {
            items[i] = items[i] with { FullUrl = fullUrl };
        }
    }

    private BundleItem ReadResource(XmlReader reader, int index)
    {
        IXmlLineInfo place = (IXmlLineInfo)reader;
        string unreadable = string.Create(CultureInfo.InvariantCulture, $"unreadable at line {place.LineNumber}, position {place.LinePosition}");

        // Wherever the SDK stops, the walk goes on behind the resource.
        using XmlReader part = reader.ReadSubtree();
        try
        {
            parser.TryDeserializeResource(part, out Resource? resource, out IEnumerable<CodedException> issues);
            return new(index, null, resource, ParserIssues.First(issues));
        }
        catch (Exception problem) when (ParserIssues.IsFailure(problem))
        {
            return new(index, null, null, new("", unreadable));
        }
    }

    // The SDK goes down by recursion, and XML readers know no depth limit.
    private static void CheckDepth(byte[] xml, int maxDepth)
    {
        using XmlReader reader = Open(xml);
        while (reader.Read())
        {
            if (reader.Depth > maxDepth)
            {
                IXmlLineInfo place = (IXmlLineInfo)reader;
                throw new CaseFormatException(CaseFormatReasons.TooDeep, $"The XML is nested deeper than {maxDepth}.", place.LineNumber, place.LinePosition);
            }
        }
    }

    private static XmlReader Open(byte[] xml) => XmlReader.Create(
        new StreamReader(new MemoryStream(xml, writable: false), Encoding.UTF8),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true });
}
