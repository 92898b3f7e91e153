using Apatite.Engine.Definition;

namespace Apatite.Engine.Compilation;

/// <summary>For each pattern of a rule the list that it walks and the conditions that are left to test.</summary>
internal sealed class PatternPlan
{
    private readonly Dictionary<BoundElement, FactAccess> accesses = new(ReferenceEqualityComparer.Instance);

    internal FactAccess this[BoundElement element]
    {
        get => accesses[element];
        set => accesses[element] = value;
    }

    internal int[] Required { get; set; } = [];
}

/// <summary>A list of facts and the conditions that its members have yet to meet.</summary>
internal sealed record FactAccess(int List, Type FactType, IReadOnlyList<BoundExpression> Conditions);
