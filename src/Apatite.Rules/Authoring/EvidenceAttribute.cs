namespace Apatite.Rules.Authoring;

/// <summary>
/// The rows of <c>evidence.tsv</c> that a rule's finding stands for: for which diagnoses it counts, how much, why and from
/// which source. The knowledge base checks that every id has a row and every row a rule.
/// </summary>
/// <param name="ids">The ids of the rows.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EvidenceAttribute(params string[] ids) : TagAttribute(Prefix + string.Join(' ', ids))
{
    internal const string Prefix = "evidence:";
}
