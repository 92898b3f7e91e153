using System.Collections.Immutable;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Testing;

/// <summary>
/// Makes an assessment for a test, item by item. It says what the test says and no more: texts are the ids, weights are zero, and
/// no rule was asked. What is not covered here is set on the result: <c>Build() with { … }</c>.
/// </summary>
public sealed class AssessmentBuilder
{
    private readonly ImmutableArray<DifferentialEntry>.Builder _differential = ImmutableArray.CreateBuilder<DifferentialEntry>();
    private readonly ImmutableArray<AlertItem>.Builder _alerts = ImmutableArray.CreateBuilder<AlertItem>();
    private readonly ImmutableArray<RecommendationItem>.Builder _recommendations = ImmutableArray.CreateBuilder<RecommendationItem>();
    private readonly ImmutableArray<RejectedResource>.Builder _rejected = ImmutableArray.CreateBuilder<RejectedResource>();

    /// <summary>Adds a diagnosis at the end of the differential.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <param name="category">How plausible it is.</param>
    /// <param name="danger">Whether it is a danger, and answered.</param>
    public AssessmentBuilder Diagnosis(Diagnosis diagnosis, Likelihood category, DangerState danger = DangerState.None)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        _differential.Add(new(_differential.Count + 1, diagnosis, category, 0, 0, false, danger, [], [], [], [], [], []));
        return this;
    }

    /// <summary>Adds an alert.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="severity">How severe it is.</param>
    public AssessmentBuilder Alert(AlertCode alert, AlertSeverity severity)
    {
        ArgumentNullException.ThrowIfNull(alert);
        _alerts.Add(new(alert, severity, LocalizedText.Same(alert.Id), Source.ExpertJudgement, []));
        return this;
    }

    /// <summary>Adds a recommendation.</summary>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="priority">How soon it is to be followed.</param>
    /// <param name="cautions">What to mind before.</param>
    public AssessmentBuilder Recommendation(RecommendationCode recommendation, RecommendationPriority priority, params CautionCode[] cautions)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        _recommendations.Add(new(recommendation, priority, LocalizedText.Same(recommendation.Id), Source.ExpertJudgement, [], [.. cautions.Select(Caution)]));
        return this;
    }

    /// <summary>Adds a resource that was rejected.</summary>
    /// <param name="reference">The resource.</param>
    /// <param name="path">Where in the resource.</param>
    /// <param name="reason">The code of the reason, for example <c>unknown-unit</c>.</param>
    public AssessmentBuilder Rejected(string reference, string path, string reason)
    {
        _rejected.Add(new(reference, path, reason));
        return this;
    }

    /// <summary>The assessment.</summary>
    public Assessment Build() => new(
        KnowledgeVersion: "test",
        Engine: "test",
        AsOf: null,
        Patient: null,
        Differential: _differential.ToImmutable(),
        ImagingFindings: [],
        Deposits: [],
        Form: new(DepositForm.Undetermined, []),
        Alerts: _alerts.ToImmutable(),
        Recommendations: _recommendations.ToImmutable(),
        StatedDiagnoses: [],
        Input: ReadReport.Empty with { Rejected = _rejected.ToImmutable() },
        Trace: []);

    private static CautionItem Caution(CautionCode code) => new(code, LocalizedText.Same(code.Id), Source.ExpertJudgement, []);
}
