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
    public BundleContent Read(byte[] xml, int maxDepth)
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

    private BundleContent Walk(byte[] xml)
    {
        using XmlReader reader = Open(xml);
        reader.MoveToContent();
        if (reader.LocalName != "Bundle")
        {
            throw new CaseFormatException(CaseFormatReasons.NotABundle, "The resource is no Bundle.", 1, 1);
        }

        List<BundleItem> items = [];
        List<SearchCount> counts = [];
        ReadBundle(reader, "Bundle", items, counts);
        return new(items, SearchCount.Gaps(counts));
    }

    // From the start of the element to its end.
    private void ReadBundle(XmlReader reader, string place, List<BundleItem> items, List<SearchCount> counts)
    {
        SearchCount count = new();
        counts.Add(count);
        int depth = reader.Depth;
        int index = 0;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != depth + 1)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "entry":
                    using (XmlReader entry = reader.ReadSubtree())
                    {
                        ReadEntry(entry, string.Create(CultureInfo.InvariantCulture, $"{place}.entry[{index}]"), items, counts, count);
                    }

                    index++;
                    break;
                case "type":
                    count.IsSearch = reader.GetAttribute("value") == "searchset";
                    break;
                case "total":
                    count.Total = long.TryParse(reader.GetAttribute("value"), NumberStyles.None, CultureInfo.InvariantCulture, out long total) ? total : null;
                    break;
                case "link":
                    using (XmlReader link = reader.ReadSubtree())
                    {
                        Dictionary<string, string> texts = Texts(link);
                        count.NoteLink(texts.GetValueOrDefault("relation"), texts.GetValueOrDefault("url"));
                    }

                    break;
            }
        }
    }

    private void ReadEntry(XmlReader reader, string place, List<BundleItem> items, List<SearchCount> counts, SearchCount count)
    {
        int first = items.Count;
        EntryPart part = new();
        bool hasResource = false;
        bool isBundle = false;
        reader.Read();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != 1)
            {
                continue;
            }

            string member = reader.LocalName;
            switch (member)
            {
                case "fullUrl":
                    part.FullUrl = reader.GetAttribute("value");
                    break;
                case "resource":
                    using (XmlReader holder = reader.ReadSubtree())
                    {
                        (bool has, bool nested) = ReadResource(holder, place, items, counts);
                        hasResource |= has;
                        isBundle |= nested;
                    }

                    break;
                case "request" or "search" or "response":
                    using (XmlReader inner = reader.ReadSubtree())
                    {
                        Note(part, member, Texts(inner));
                    }

                    break;
            }
        }

        count.Note(part, hasResource);
        if (part.IsDeletion && !hasResource)
        {
            items.Add(new(place, null) { FullUrl = part.FullUrl ?? part.Url, IsDeletion = true, Moment = part.Moment });
        }

        for (int i = first; i < items.Count && !isBundle; i++)
        {
            items[i] = items[i] with { FullUrl = part.FullUrl ?? items[i].FullUrl };
        }
    }

    private static void Note(EntryPart part, string member, Dictionary<string, string> texts)
    {
        part.Method ??= member == "request" ? texts.GetValueOrDefault("method") : null;
        part.Url ??= member == "request" ? texts.GetValueOrDefault("url") : null;
        part.SearchMode ??= member == "search" ? texts.GetValueOrDefault("mode") : null;
        part.Status ??= member == "response" ? texts.GetValueOrDefault("status") : null;
        part.Moment ??= member == "response" ? texts.GetValueOrDefault("lastModified") : null;
    }

    // The values of the elements at the next depth.
    private static Dictionary<string, string> Texts(XmlReader reader)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        reader.Read();
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, Depth: 1 } && reader.GetAttribute("value") is { } value)
            {
                texts[reader.LocalName] = value;
            }
        }

        return texts;
    }

    private (bool HasResource, bool IsBundle) ReadResource(XmlReader holder, string place, List<BundleItem> items, List<SearchCount> counts)
    {
        bool has = false;
        bool isBundle = false;
        holder.Read();
        while (holder.Read())
        {
            if (holder is not { NodeType: XmlNodeType.Element, Depth: 1 })
            {
                continue;
            }

            has = true;
            using XmlReader part = holder.ReadSubtree();
            if (holder.LocalName == "Bundle")
            {
                isBundle = true;
                items.Add(new(place, new Bundle()));
                part.Read();
                ReadBundle(part, place + ".resource", items, counts);
            }
            else
            {
                items.Add(Parse(holder, part, place));
            }

            // What a part left unread is passed over by its end.
            while (part.Read())
            {
            }
        }

        return (has, isBundle);
    }

    private BundleItem Parse(XmlReader place, XmlReader part, string entry)
    {
        IXmlLineInfo line = (IXmlLineInfo)place;
        string unreadable = string.Create(CultureInfo.InvariantCulture, $"unreadable at line {line.LineNumber}, position {line.LinePosition}");
        try
        {
            parser.TryDeserializeResource(part, out Resource? resource, out IEnumerable<CodedException> issues);
            return ParserIssues.Item(new(entry, resource), issues);
        }
        catch (Exception problem) when (ParserIssues.IsFailure(problem))
        {
            return new(entry, null, new("", unreadable));
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
