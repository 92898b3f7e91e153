namespace Apatite.Rules;

/// <summary>
/// The rows of <c>evidence.tsv</c> that a rule's finding stands for: for which diagnoses it counts, how much, why and from
/// which source. The knowledge base checks that every id has a row and every row a rule.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class EvidenceAttribute(params string[] ids) : TagAttribute(Prefix + string.Join(' ', ids))
{
    public const string Prefix = "evidence:";
}
