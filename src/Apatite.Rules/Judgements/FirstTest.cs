namespace Apatite.Rules.Judgements;

/// <summary>A test that a criterion asks for, and when it is due if that is not with the criterion itself.</summary>
internal readonly record struct FirstTest(RecommendationCode Code, Urgency? Urgency)
{
    public static implicit operator FirstTest(RecommendationCode code) => new(code, null);

    public static FirstTest Of(RecommendationCode code, Urgency urgency) => new(code, urgency);
}
