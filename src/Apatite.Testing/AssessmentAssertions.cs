using Apatite.Model;
using Apatite.Rules;
using Apatite.Testing.Ids;

namespace Apatite.Testing;

/// <summary>
/// What an assessment is expected to say. An assertion that does not hold throws <see cref="AssessmentAssertionException"/>. An id
/// given as text that neither the library nor the assessment knows throws <see cref="ArgumentException"/>, so that a typo never
/// passes for an answer. That an id of an extension is absent is therefore said with a code, which is compared as it is.
/// </summary>
public sealed class AssessmentAssertions
{
    private readonly Assessment _assessment;

    internal AssessmentAssertions(Assessment assessment) => _assessment = assessment;

    /// <summary>The diagnosis is in the differential.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    public DiagnosisAssertions Rank(Diagnosis diagnosis)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        return _assessment.Differential.FirstOrDefault(entry => entry.Diagnosis == diagnosis) is { } entry
            ? new DiagnosisAssertions(this, _assessment, entry)
            : throw Unmet.Differential($"{diagnosis} in the differential, and it is not listed", _assessment);
    }

    /// <inheritdoc cref="Rank(Diagnosis)"/>
    /// <param name="diagnosis">The id of the diagnosis.</param>
    public DiagnosisAssertions Rank(string diagnosis) => Rank(KnownId.Diagnosis(diagnosis, _assessment));

    /// <summary>The diagnosis is not in the differential.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    public AssessmentAssertions NotRank(Diagnosis diagnosis)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        return _assessment.Differential.All(entry => entry.Diagnosis != diagnosis)
            ? this
            : throw Unmet.Differential($"a differential without {diagnosis}", _assessment);
    }

    /// <inheritdoc cref="NotRank(Diagnosis)"/>
    /// <param name="diagnosis">The id of the diagnosis.</param>
    public AssessmentAssertions NotRank(string diagnosis) => NotRank(KnownId.Diagnosis(diagnosis, _assessment));

    /// <summary>The diagnosis is listed as a danger that nothing has answered.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    public AssessmentAssertions KeepOpen(Diagnosis diagnosis) => Rank(diagnosis).AsOpenDanger().And;

    /// <inheritdoc cref="KeepOpen(Diagnosis)"/>
    /// <param name="diagnosis">The id of the diagnosis.</param>
    public AssessmentAssertions KeepOpen(string diagnosis) => KeepOpen(KnownId.Diagnosis(diagnosis, _assessment));

    /// <summary>The diagnosis is listed as a danger that one of its tests has answered.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    public AssessmentAssertions HaveAnswered(Diagnosis diagnosis) => Rank(diagnosis).WithDanger(DangerState.Answered).And;

    /// <inheritdoc cref="HaveAnswered(Diagnosis)"/>
    /// <param name="diagnosis">The id of the diagnosis.</param>
    public AssessmentAssertions HaveAnswered(string diagnosis) => HaveAnswered(KnownId.Diagnosis(diagnosis, _assessment));

    /// <summary>The recommendation is among what to do next.</summary>
    /// <param name="recommendation">The recommendation.</param>
    public RecommendationAssertions Advise(RecommendationCode recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return _assessment.Recommendations.FirstOrDefault(item => item.Code == recommendation) is { } item
            ? new RecommendationAssertions(this, _assessment, item)
            : throw Unmet.Recommendation($"the recommendation {recommendation}, and it is not given", _assessment);
    }

    /// <inheritdoc cref="Advise(RecommendationCode)"/>
    /// <param name="recommendation">The id of the recommendation.</param>
    public RecommendationAssertions Advise(string recommendation) => Advise(KnownId.Recommendation(recommendation, _assessment));

    /// <summary>The recommendation is not among what to do next.</summary>
    /// <param name="recommendation">The recommendation.</param>
    public AssessmentAssertions NotAdvise(RecommendationCode recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return _assessment.Recommendations.All(item => item.Code != recommendation) ? this : throw Unmet.Recommendation($"no recommendation {recommendation}", _assessment);
    }

    /// <inheritdoc cref="NotAdvise(RecommendationCode)"/>
    /// <param name="recommendation">The id of the recommendation, one of the library; for one of an extension say <c>NotAdvise(new RecommendationCode("own-advice"))</c>.</param>
    public AssessmentAssertions NotAdvise(string recommendation) => NotAdvise(KnownId.Recommendation(recommendation, _assessment));

    /// <summary>The alert is given.</summary>
    /// <param name="alert">The alert.</param>
    public AlertAssertions Alert(AlertCode alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return _assessment.Alerts.FirstOrDefault(item => item.Code == alert) is { } item
            ? new AlertAssertions(this, _assessment, item)
            : throw Unmet.Alerts($"the alert {alert}, and it is not given", _assessment);
    }

    /// <inheritdoc cref="Alert(AlertCode)"/>
    /// <param name="alert">The id of the alert.</param>
    public AlertAssertions Alert(string alert) => Alert(KnownId.Alert(alert, _assessment));

    /// <summary>The alert is not given.</summary>
    /// <param name="alert">The alert.</param>
    public AssessmentAssertions NotAlert(AlertCode alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return _assessment.Alerts.All(item => item.Code != alert) ? this : throw Unmet.Alerts($"no alert {alert}", _assessment);
    }

    /// <inheritdoc cref="NotAlert(AlertCode)"/>
    /// <param name="alert">The id of the alert, one of the library; for one of an extension say <c>NotAlert(new AlertCode("own-alert"))</c>.</param>
    public AssessmentAssertions NotAlert(string alert) => NotAlert(KnownId.Alert(alert, _assessment));

    /// <summary>What became of the resources that were handed in.</summary>
    public ReadReportAssertions ReadReport() => new(this, _assessment);
}
