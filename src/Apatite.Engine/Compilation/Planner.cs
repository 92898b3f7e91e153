using System.Reflection;
using Apatite.Engine.Definition;
using Apatite.Engine.Execution;

namespace Apatite.Engine.Compilation;

/// <summary>Chooses the lists of facts for all rules together: an index is worth keeping when several values are looked up.</summary>
internal sealed class Planner(FactLayout layout)
{
    /// <summary>Fewer distinct values than this do not pay for an index.</summary>
    private const int MinimumBuckets = 3;

    private readonly Dictionary<Type, Dictionary<PropertyInfo, HashSet<object>>> values = [];

    internal PatternPlan[] Plan(BoundRule[] rules)
    {
        List<PlannedPattern> patterns = [];
        PatternPlan[] plans = new PatternPlan[rules.Length];
        for (int i = 0; i < rules.Length; i++)
        {
            plans[i] = new PatternPlan();
            foreach (BoundElement element in rules[i].Elements)
            {
                if (PlannedPattern.Of(i, element) is { } pattern)
                {
                    patterns.Add(pattern);
                    pattern.Lookups.ForEach(l => ValuesOf(pattern.FactType, l.Property).Add(l.Value));
                }
            }
        }

        foreach (PlannedPattern pattern in patterns)
        {
            Place(pattern, plans[pattern.Rule]);
        }

        layout.Seal();
        return plans;
    }

    private void Place(PlannedPattern pattern, PatternPlan plan)
    {
        Lookup? best = null;
        int most = MinimumBuckets - 1;
        foreach (Lookup lookup in pattern.Lookups)
        {
            int count = ValuesOf(pattern.FactType, lookup.Property).Count;
            if (count > most)
            {
                best = lookup;
                most = count;
            }
        }

        int list = best is null
            ? layout.ListOf(pattern.FactType)
            : layout.BucketOf(pattern.FactType, best.Property, best.Value);
        pattern.Conditions.RemoveAll(c => c == best?.Condition);
        plan.Place(pattern.Element, new FactAccess(list, pattern.FactType, pattern.Conditions), pattern.NeedsFact);
    }

    private HashSet<object> ValuesOf(Type type, PropertyInfo property)
    {
        if (!values.TryGetValue(type, out Dictionary<PropertyInfo, HashSet<object>>? properties))
        {
            values[type] = properties = [];
        }

        if (!properties.TryGetValue(property, out HashSet<object>? known))
        {
            properties[property] = known = [];
        }

        return known;
    }
}
