namespace Apatite.Rules;

/// <summary>The cautions (<c>cautions.tsv</c>).</summary>
/// <param name="id">The code as it is written in output.</param>
[ConstantsOf("cautions.tsv")]
public sealed partial class CautionCode(string id) : KnowledgeCode(id)
{
    /// <summary>Every code.</summary>
    public static partial IReadOnlyList<CautionCode> All { get; }
}
