namespace Apatite.Rules;

/// <summary>The recommendation (<c>recommendations.tsv</c>).</summary>
/// <param name="id">The code as it is written in output.</param>
[ConstantsOf("recommendations.tsv")]
public sealed partial class RecommendationCode(string id) : KnowledgeCode(id)
{
    /// <summary>Every code.</summary>
    public static partial IReadOnlyList<RecommendationCode> All { get; }
}
