using Apatite.Engine.Definition;

namespace Apatite.Engine.Compilation;

/// <summary>For each pattern of a rule the list that it walks and the conditions that are left to test.</summary>
internal sealed class PatternPlan
{
    private readonly Dictionary<BoundElement, FactAccess> accesses = new(ReferenceEqualityComparer.Instance);
    private readonly List<FactAccess> required = [];

    internal FactAccess this[BoundElement element] => accesses[element];

    /// <summary>The lists that must not be empty for the rule to match at all.</summary>
    internal int[] Required => required.ConvertAll(a => a.List).ToArray();

    internal void Place(BoundElement element, FactAccess access, bool needed)
    {
        accesses[element] = access;
        if (needed)
        {
            required.Add(access);
        }
    }
}

/// <summary>A list of facts and the conditions that its members have yet to meet.</summary>
internal sealed record FactAccess(int List, Type FactType, IReadOnlyList<BoundExpression> Conditions);
