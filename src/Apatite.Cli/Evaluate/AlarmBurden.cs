using Apatite.Rules;

namespace Apatite.Cli.Evaluate;

/// <summary>What an answer asks of a patient and of those who care: what is too much when nothing dangerous is there.</summary>
/// <param name="Profile">The kind of patient.</param>
/// <param name="Assessment">The answer.</param>
internal sealed record AlarmBurden(string Profile, Assessment Assessment)
{
    /// <summary>A critical alert, or something to do now.</summary>
    public bool IsImmediate =>
        Assessment.Alerts.Any(alert => alert.Severity == AlertSeverity.Critical)
        || Assessment.Recommendations.Any(advice => advice.Priority == RecommendationPriority.Immediate);

    /// <summary>Something to do the same day or now.</summary>
    public bool IsSameDay => Assessment.Recommendations.Any(advice => advice.Priority >= RecommendationPriority.Urgent);

    public bool IsInvasive => Assessment.Recommendations.Any(advice => InvasiveAdvice.Codes.Contains(advice.Code));

    /// <summary>A danger that is possible or more leads the ranking.</summary>
    public bool IsDangerFirst => Assessment.Differential.FirstOrDefault() is { Danger: not DangerState.None, Likelihood: >= Likelihood.Possible };

    public int OpenDangers => Assessment.Differential.Count(entry => entry.IsOpenDanger);

    /// <summary>The codes of critical alerts and of what is to be done the same day or now, each once.</summary>
    public IEnumerable<string> Reasons =>
    [
        .. from alert in Assessment.Alerts where alert.Severity == AlertSeverity.Critical select alert.Code.Id,
        .. (from advice in Assessment.Recommendations where advice.Priority >= RecommendationPriority.Urgent select advice.Code.Id).Distinct(),
    ];
}
