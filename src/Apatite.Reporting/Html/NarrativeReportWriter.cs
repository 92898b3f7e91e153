using System.Xml.Linq;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Writes an assessment as the XHTML that FHIR allows in <c>Narrative.div</c>: one <c>div</c> with headings, paragraphs, lists and
/// links; no pictures and nothing of HTML 5.
/// </summary>
public sealed class NarrativeReportWriter : AssessmentWriter
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private protected override string TextOf(Assessment assessment)
    {
        ReportDocument document = ReportComposer.Compose(assessment, Language);
        // The ids of several narratives may meet in one page of the EHR.
        HtmlBlocks blocks = new(Xhtml, "assessment-", withFigures: false);
        string code = document.Language.Code;
        return new XElement(Xhtml + "div",
            new XAttribute("lang", code),
            new XAttribute(XNamespace.Xml + "lang", code),
            blocks.Paragraph([new Run(document.Title, RunStyle.Strong)]),
            blocks.Paragraph(document.Subtitle),
            document.Sections.SelectMany(blocks.Of)).ToString(SaveOptions.DisableFormatting);
    }
}
