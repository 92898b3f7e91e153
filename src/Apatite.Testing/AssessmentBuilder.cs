using System.Collections.Immutable;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Testing;

/// <summary>
/// Makes an assessment for a test, item by item. It says what the test says and no more: texts are the ids, weights are zero, and
/// no rule was asked. An assessment that needs more is made as any object: <c>new Assessment { … }</c>.
/// </summary>
public sealed class AssessmentBuilder
{
    private readonly ImmutableArray<DifferentialEntry>.Builder _differential = ImmutableArray.CreateBuilder<DifferentialEntry>();
    private readonly ImmutableArray<AlertItem>.Builder _alerts = ImmutableArray.CreateBuilder<AlertItem>();
    private readonly ImmutableArray<RecommendationItem>.Builder _recommendations = ImmutableArray.CreateBuilder<RecommendationItem>();
    private readonly ImmutableArray<UsedResource>.Builder _used = ImmutableArray.CreateBuilder<UsedResource>();
    private readonly ImmutableArray<IgnoredResource>.Builder _ignored = ImmutableArray.CreateBuilder<IgnoredResource>();
    private readonly ImmutableArray<RejectedResource>.Builder _rejected = ImmutableArray.CreateBuilder<RejectedResource>();

    /// <summary>Adds a diagnosis at the end of the differential.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <param name="likelihood">How plausible it is.</param>
    /// <param name="danger">Where it stands as a danger.</param>
    public AssessmentBuilder Diagnosis(Diagnosis diagnosis, Likelihood likelihood, DangerState danger = DangerState.None)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        _differential.Add(new()
        {
            Rank = _differential.Count + 1,
            Diagnosis = diagnosis,
            Likelihood = likelihood,
            Weight = 0,
            PreTestWeight = 0,
            IsPrerequisiteMissing = false,
            Danger = danger,
            AnsweredBy = [],
            AnsweredFrom = [],
            Supporting = [],
            Opposing = [],
            Missing = [],
            Notes = [],
        });
        return this;
    }

    /// <summary>Adds an alert.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="severity">How severe it is.</param>
    public AssessmentBuilder Alert(AlertCode alert, AlertSeverity severity)
    {
        ArgumentNullException.ThrowIfNull(alert);
        _alerts.Add(new()
        {
            Code = alert,
            Severity = severity,
            Text = LocalizedText.Same(alert.Id),
            Source = Source.ExpertJudgement,
            Because = [],
        });
        return this;
    }

    /// <summary>Adds a recommendation.</summary>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="priority">How soon it is to be followed.</param>
    /// <param name="cautions">What to mind before.</param>
    public AssessmentBuilder Recommendation(RecommendationCode recommendation, RecommendationPriority priority, params CautionCode[] cautions)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        _recommendations.Add(new()
        {
            Code = recommendation,
            Priority = priority,
            Text = LocalizedText.Same(recommendation.Id),
            Source = Source.ExpertJudgement,
            Because = [],
            Cautions = [.. cautions.Select(Caution)],
        });
        return this;
    }

    /// <summary>Adds a resource that was used.</summary>
    /// <param name="reference">The resource.</param>
    /// <param name="readAs">The ids of the concepts that it was read as.</param>
    public AssessmentBuilder Used(string reference, params string[] readAs)
    {
        _used.Add(new() { Reference = reference, ReadAs = [.. readAs] });
        return this;
    }

    /// <summary>Adds a resource that was left aside.</summary>
    /// <param name="reference">The resource.</param>
    /// <param name="reason">The code of the reason, for example <c>not-relevant</c>.</param>
    public AssessmentBuilder Ignored(string reference, string reason)
    {
        _ignored.Add(new() { Reference = reference, Reason = reason });
        return this;
    }

    /// <summary>Adds a resource that was rejected.</summary>
    /// <param name="reference">The resource.</param>
    /// <param name="path">Where in the resource.</param>
    /// <param name="reason">The code of the reason, for example <c>unknown-unit</c>.</param>
    public AssessmentBuilder Rejected(string reference, string path, string reason)
    {
        _rejected.Add(new() { Reference = reference, Path = path, Reason = reason });
        return this;
    }

    /// <summary>The assessment.</summary>
    public Assessment Build() => new()
    {
        KnowledgeVersion = "test",
        Engine = "test",
        Differential = _differential.ToImmutable(),
        ImagingFindings = [],
        Deposits = [],
        Form = new() { Kind = DepositForm.Undetermined, Causes = [] },
        Alerts = _alerts.ToImmutable(),
        Recommendations = _recommendations.ToImmutable(),
        StatedDiagnoses = [],
        ReadReport = new() { Used = _used.ToImmutable(), Ignored = _ignored.ToImmutable(), Rejected = _rejected.ToImmutable() },
    };

    private static CautionItem Caution(CautionCode code) => new()
    {
        Code = code,
        Text = LocalizedText.Same(code.Id),
        Source = Source.ExpertJudgement,
        Because = [],
    };
}
