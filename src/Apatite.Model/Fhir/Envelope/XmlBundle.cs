using System.Text;
using System.Xml;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>Takes an XML Bundle apart. The SDK parses it as a whole and leaves on each resource what was wrong with it.</summary>
internal sealed class XmlBundle(FhirXmlDeserializer parser)
{
    public IReadOnlyList<BundleItem> Read(byte[] xml, int maxDepth)
    {
        try
        {
            CheckDepth(xml, maxDepth);
            using XmlReader reader = Open(xml);
            parser.TryDeserializeResource(reader, out Resource? resource, out _);
            return resource is Bundle bundle
                ? BundleObject.Items(bundle)
                : throw new CaseFormatException(CaseFormatReasons.NotABundle, "The resource is no Bundle.", 1, 1);
        }
        catch (XmlException problem)
        {
            throw new CaseFormatException(CaseFormatReasons.NotXml, "The input is not XML.", problem.LineNumber, problem.LinePosition);
        }
        catch (Exception problem) when (problem is CodedException or InvalidOperationException)
        {
            throw new CaseFormatException(CaseFormatReasons.NotR4, "The input is XML, but no FHIR R4 Bundle.");
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
