using Apatite.Rules;

namespace Apatite.Testing;

/// <summary>What is expected of an alert that is given.</summary>
public sealed class AlertAssertions
{
    private readonly Assessment _assessment;
    private readonly AlertItem _alert;

    internal AlertAssertions(AssessmentAssertions and, Assessment assessment, AlertItem alert)
    {
        And = and;
        _assessment = assessment;
        _alert = alert;
    }

    /// <summary>Back to the assessment.</summary>
    public AssessmentAssertions And { get; }

    /// <summary>It is at least as severe as this.</summary>
    /// <param name="severity">How severe.</param>
    public AlertAssertions AtLeast(AlertSeverity severity) => _alert.Severity >= severity
        ? this
        : throw Unmet.Alerts($"the alert {_alert.Code} at least {severity}, and it is {_alert.Severity}", _assessment);
}
