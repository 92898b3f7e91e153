using System.Xml.Linq;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Writes an assessment as the XHTML that FHIR allows in a narrative: one <c>div</c> with headings, paragraphs, lists and
/// links; no pictures and nothing of HTML 5.
/// </summary>
public static class NarrativeReport
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The report as the content of <c>Narrative.div</c>.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language.</param>
    public static string Write(Assessment assessment, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ReportDocument document = ReportComposer.Compose(assessment, language);
        // The ids of several narratives may meet in one page of the EHR.
        HtmlBlocks blocks = new(Xhtml, "assessment-", withFigures: false);
        string code = document.Language == Language.French ? "fr" : "en";
        return new XElement(Xhtml + "div",
            new XAttribute("lang", code),
            new XAttribute(XNamespace.Xml + "lang", code),
            blocks.Paragraph([new Run(document.Title, RunStyle.Strong)]),
            blocks.Paragraph(document.Subtitle),
            document.Sections.SelectMany(blocks.Of)).ToString(SaveOptions.DisableFormatting);
    }
}
