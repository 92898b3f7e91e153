using System.Collections.Frozen;
using Apatite.Model;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Extending;

/// <summary>Which diagnoses there are, and which of them must not be missed.</summary>
internal sealed class DangerousDiagnoses
{
    private readonly FrozenDictionary<string, bool> dangerous = KnowledgeTables.Table("diagnoses.tsv")
        .ToFrozenDictionary(row => row["id"], row => row["danger"] == "yes", StringComparer.Ordinal);

    public bool Knows(Diagnosis diagnosis) => dangerous.ContainsKey(diagnosis.Id);

    public bool Include(Diagnosis diagnosis) => dangerous.GetValueOrDefault(diagnosis.Id);
}
