using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Apatite.Reporting.Composition;
using Apatite.Reporting.Document;
using Apatite.Reporting.Html;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Writes an assessment as one HTML file: no script, nothing loaded from elsewhere, for screens in light and dark, for A4
/// paper and for screen readers.
/// </summary>
public sealed class HtmlReportWriter : AssessmentWriter
{
    private const string StyleResource = "report.css";

    // Nothing may run or be loaded, whatever else went wrong.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private protected override string TextOf(Assessment assessment) => Text(Page(ReportComposer.Compose(assessment, Language)));

    private static XElement Page(ReportDocument document)
    {
        HtmlBlocks blocks = new(XNamespace.None, "", withFigures: true);
        return new XElement("html",
            new XAttribute("lang", document.Language.Code),
            new XElement("head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", Policy)),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("meta", new XAttribute("name", "color-scheme"), new XAttribute("content", "light dark")),
                new XElement("title", document.Title),
                new XElement("style", Style())),
            new XElement("body",
                new XElement("header", new XElement("h1", document.Title), blocks.Paragraph(document.Subtitle)),
                new XElement("main", document.Sections.Select(section => new XElement("section",
                    new XAttribute("class", section.Id), new XAttribute("aria-labelledby", section.Id), blocks.Of(section))))));
    }

    private static string Text(XElement page)
    {
        StringBuilder text = new("<!DOCTYPE html>\n");
        XmlWriterSettings settings = new() { OmitXmlDeclaration = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None };
        using (StringWriter output = new(text, CultureInfo.InvariantCulture))
        using (XmlWriter writer = XmlWriter.Create(output, settings))
        {
            page.WriteTo(writer);
        }

        return text.Append('\n').ToString();
    }

    private static string Style()
    {
        using Stream resource = typeof(HtmlReportWriter).Assembly.GetManifestResourceStream(StyleResource)!;
        using StreamReader reader = new(resource);
        return reader.ReadToEnd();
    }
}
