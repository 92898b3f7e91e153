namespace Apatite.Rules;

/// <summary>The alerts (<c>alerts.tsv</c>).</summary>
/// <param name="id">The code as it is written in output.</param>
[ConstantsOf("alerts.tsv")]
public sealed partial class AlertCode(string id) : KnowledgeCode(id)
{
    /// <summary>Every code.</summary>
    public static partial IReadOnlyList<AlertCode> All { get; }
}
