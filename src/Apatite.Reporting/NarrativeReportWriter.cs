using Apatite.Reporting.Html;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Writes an assessment as the XHTML that FHIR allows in <c>Narrative.div</c>: one <c>div</c> with headings, paragraphs, lists and
/// links; no drawings and nothing of HTML 5.
/// </summary>
public sealed class NarrativeReportWriter : AssessmentWriter
{
    private protected override string TextOf(Assessment assessment) => NarrativeDiv.Of(assessment, Language);
}
