using System.Globalization;
using System.Text;
using Apatite.Reporting.CommonMark;
using Apatite.Reporting.Composition;
using Apatite.Reporting.Document;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>Writes an assessment as Markdown (CommonMark) for a card, a ticket or a wiki. Drawings are left out; their content stands in words.</summary>
public sealed class MarkdownReportWriter : AssessmentWriter
{
    private protected override string TextOf(Assessment assessment)
    {
        ReportDocument document = ReportComposer.Compose(assessment, Language);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# {MarkdownText.Escape(document.Title)}\n\n{MarkdownText.Of(document.Subtitle)}\n");
        return text.Append(MarkdownBlocks.Of(document.Sections)).ToString();
    }
}
