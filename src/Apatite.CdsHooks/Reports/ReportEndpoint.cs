using System.Text;
using Apatite.CdsHooks.Problems;
using Apatite.CdsHooks.Wire;
using Apatite.Reporting;

namespace Apatite.CdsHooks.Reports;

/// <summary>Shows a kept report to whoever holds its address.</summary>
internal sealed class ReportEndpoint(ReportStore reports)
{
    public IResult Show(string id)
    {
        KeptReport report = reports.Find(id)
            ?? throw new RequestProblemException(new(StatusCodes.Status404NotFound, "report-gone", "There is no report of this id, or no more."));
        return new BytesResult(
            Encoding.UTF8.GetBytes(new HtmlReportWriter { Language = report.Language }.Serialize(report.Assessment)), $"{MediaTypes.Html}; charset=utf-8", StatusCodes.Status200OK);
    }
}
