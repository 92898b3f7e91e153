using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Testing;

/// <summary>What is expected to have become of the resources that were handed in.</summary>
public sealed class ReadReportAssertions
{
    private readonly Assessment _assessment;

    internal ReadReportAssertions(AssessmentAssertions and, Assessment assessment)
    {
        And = and;
        _assessment = assessment;
    }

    /// <summary>Back to the assessment.</summary>
    public AssessmentAssertions And { get; }

    private ReadReport Report => _assessment.ReadReport;

    /// <summary>Every resource that should have given a fact gave one.</summary>
    public ReadReportAssertions NothingRejected() => Hold(Report.Rejected.IsEmpty, "nothing rejected");

    /// <summary>No resource was left aside either, and no part of one was not understood.</summary>
    public ReadReportAssertions EverythingUsed() =>
        Hold(Report.Rejected.IsEmpty && Report.Ignored.IsEmpty && Report.Partial.IsEmpty, "everything used");

    /// <summary>The resource gave a fact.</summary>
    /// <param name="reference">The resource, for example <c>Observation/crp</c>.</param>
    public ReadReportAssertions Used(string reference) => Hold(Report.Used.Any(item => item.Reference == reference), $"{reference} used");

    /// <summary>The resource was left aside for the reason.</summary>
    /// <param name="reference">The resource.</param>
    /// <param name="reason">The code of the reason, for example <c>not-relevant</c>.</param>
    public ReadReportAssertions Ignored(string reference, string reason) =>
        Hold(Report.Ignored.Any(item => item.Reference == reference && item.Reason == reason), $"{reference} ignored as {reason}");

    /// <summary>The resource was rejected for the reason.</summary>
    /// <param name="reference">The resource.</param>
    /// <param name="reason">The code of the reason, for example <c>unknown-unit</c>.</param>
    public ReadReportAssertions Rejected(string reference, string reason) =>
        Hold(Report.Rejected.Any(item => item.Reference == reference && item.Reason == reason), $"{reference} rejected as {reason}");

    private ReadReportAssertions Hold(bool holds, string expected) => holds ? this : throw Unmet.ReadReport(expected, _assessment);
}
