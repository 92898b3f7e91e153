using Apatite.Rules;

namespace Apatite.Testing;

/// <summary>Says what was expected, and shows the part of the assessment that it is about.</summary>
internal static class Unmet
{
    public static AssessmentAssertionException Differential(string expected, Assessment assessment) => Of(
        expected,
        "The differential",
        assessment.Differential.Select(entry =>
            $"{entry.Rank}. {entry.Diagnosis} {entry.Likelihood}" + (entry.Danger == DangerState.None ? "" : $", danger {entry.Danger}")));

    public static AssessmentAssertionException Recommendation(string expected, Assessment assessment) => Of(
        expected,
        "The recommendations",
        assessment.Recommendations.Select(item =>
            $"{item.Code} {item.Priority}" + string.Concat(item.Cautions.Select(caution => $", caution {caution.Code}"))));

    public static AssessmentAssertionException Alerts(string expected, Assessment assessment) =>
        Of(expected, "The alerts", assessment.Alerts.Select(item => $"{item.Code} {item.Severity}"));

    // References and codes only: no value of a patient.
    public static AssessmentAssertionException ReadReport(string expected, Assessment assessment) => Of(
        expected,
        "The input",
        [
            .. assessment.ReadReport.Rejected.Select(item => $"{item.Reference} rejected at {item.Path}: {item.Reason}"),
            .. assessment.ReadReport.Partial.Select(item => $"{item.Reference} read in part at {item.Path}: {item.Reason}"),
            .. assessment.ReadReport.Ignored.Select(item => $"{item.Reference} ignored: {item.Reason}"),
            .. assessment.ReadReport.Used.Select(item => $"{item.Reference} used"),
        ]);

    private static AssessmentAssertionException Of(string expected, string part, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        return new($"Expected {expected}.\n{part}{(all.Length == 0 ? " is empty." : ":\n  " + string.Join("\n  ", all))}");
    }
}
