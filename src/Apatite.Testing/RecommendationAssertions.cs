using Apatite.Rules;
using Apatite.Testing.Ids;

namespace Apatite.Testing;

/// <summary>What is expected of a recommendation that is given.</summary>
public sealed class RecommendationAssertions
{
    private readonly Assessment _assessment;
    private readonly RecommendationItem _recommendation;

    internal RecommendationAssertions(AssessmentAssertions and, Assessment assessment, RecommendationItem recommendation)
    {
        And = and;
        _assessment = assessment;
        _recommendation = recommendation;
    }

    /// <summary>Back to the assessment.</summary>
    public AssessmentAssertions And { get; }

    /// <summary>It is at least as urgent as this.</summary>
    /// <param name="priority">How soon.</param>
    public RecommendationAssertions AtLeast(RecommendationPriority priority) =>
        Hold(_recommendation.Priority >= priority, $"the recommendation {_recommendation.Code} at least {priority}, and it is {_recommendation.Priority}");

    /// <summary>It comes with the caution.</summary>
    /// <param name="caution">The caution.</param>
    public RecommendationAssertions WithCaution(CautionCode caution)
    {
        ArgumentNullException.ThrowIfNull(caution);
        return Hold(_recommendation.Cautions.Any(item => item.Code == caution), $"the recommendation {_recommendation.Code} with the caution {caution}");
    }

    /// <inheritdoc cref="WithCaution(CautionCode)"/>
    /// <param name="caution">The id of the caution.</param>
    public RecommendationAssertions WithCaution(string caution) => WithCaution(KnownId.Caution(caution, _assessment));

    private RecommendationAssertions Hold(bool holds, string expected) => holds ? this : throw Unmet.Recommendation(expected, _assessment);
}
