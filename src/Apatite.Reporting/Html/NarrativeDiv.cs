using System.Xml.Linq;
using Apatite.Model;
using Apatite.Reporting.Composition;
using Apatite.Reporting.Document;
using Apatite.Rules;

namespace Apatite.Reporting.Html;

/// <summary>The report as the one element of XHTML that FHIR allows in a narrative.</summary>
internal static class NarrativeDiv
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static string Of(Assessment assessment, Language language)
    {
        ReportDocument document = ReportComposer.Compose(assessment, language);
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
