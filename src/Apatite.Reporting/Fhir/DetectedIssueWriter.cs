using Apatite.Model;
using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>Writes alerts and cautions. They are preliminary: a person decides whether the issue is one.</summary>
internal sealed class DetectedIssueWriter(OutputContext context)
{
    public IEnumerable<DetectedIssue> Write() =>
    [
        .. context.Assessment.Alerts
            .GroupBy(RoleOf)
            .SelectMany(alerts => alerts.Select((alert, index) => Alert(alert, index == 0 ? alerts.Key : $"{alerts.Key}/{index}"))),
        .. context.Assessment.Recommendations.SelectMany(recommendation =>
            recommendation.Cautions.Select(caution => Caution(caution, recommendation))),
    ];

    private DetectedIssue Alert(AlertItem alert, string role)
    {
        ILookup<bool, string> because = alert.Because.ToLookup(IsListed);
        DetectedIssue issue = Issue(role, OutputCode.Own(OutputCodeSystems.Alert, alert.Code.Id), alert.Text, alert.Source, because[false]);
        issue.Severity = Severity(alert.Severity);
        issue.Implicated = [.. because[true].Select(diagnosis => context.To("Condition", diagnosis))];
        return issue;
    }

    // The knowledge gives cautions no severity, and none is made up.
    private DetectedIssue Caution(CautionItem caution, RecommendationItem recommendation)
    {
        DetectedIssue issue = Issue(
            $"caution/{recommendation.Code.Id}/{caution.Code.Id}",
            OutputCode.Own(OutputCodeSystems.Caution, caution.Code.Id),
            caution.Text,
            caution.Source,
            caution.Because);
        issue.Implicated = [context.To("RequestGroup")];
        return issue;
    }

    private DetectedIssue Issue(string role, CodeableConcept code, LocalizedText text, Source source, IEnumerable<string> because)
    {
        List<ResourceReference> evidence = InputReference.To(because);
        return new()
        {
            Id = context.Id("DetectedIssue", role),
            Identifier = [context.Identifier("DetectedIssue", role)],
            Extension = [OutputExtensions.Source.Of(OutputCode.Source(source))],
            Status = ObservationStatus.Preliminary,
            Code = code,
            Patient = context.Subject,
            Identified = context.AsOf,
            Evidence = evidence.Count == 0 ? [] : [new() { Detail = evidence }],
            Detail = text.In(context.Language),
            Reference = source.Url,
        };
    }

    /// <summary>
    /// The alerts of one danger have several codes, by how likely it is. They are one issue, so that a later run updates it.
    /// </summary>
    private string RoleOf(AlertItem alert) =>
        alert.Because.FirstOrDefault(IsListed) is { } diagnosis ? $"danger/{diagnosis}" : $"alert/{alert.Code.Id}";

    private bool IsListed(string because) => context.Assessment.Differential.Any(entry => entry.Diagnosis.Id == because);

    private static DetectedIssue.DetectedIssueSeverity Severity(AlertSeverity severity) => severity switch
    {
        AlertSeverity.Critical => DetectedIssue.DetectedIssueSeverity.High,
        AlertSeverity.Warning => DetectedIssue.DetectedIssueSeverity.Moderate,
        _ => DetectedIssue.DetectedIssueSeverity.Low,
    };
}
