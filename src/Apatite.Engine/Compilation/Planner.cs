using System.Linq.Expressions;
using Apatite.Engine.Definition;

namespace Apatite.Engine.Compilation;

/// <summary>Chooses the lists of facts for all rules together: an index is worth keeping when several values are looked up.</summary>
internal static class Planner
{
    /// <summary>Fewer distinct values than this do not pay for an index.</summary>
    private const int MinimumBuckets = 3;

    internal static (FactLayout Layout, PatternPlan[] Plans) Plan(IReadOnlyList<BoundRule> rules)
    {
        List<Pattern> patterns =
        [
            .. rules.SelectMany((rule, i) => rule.Elements.Select(e => Pattern.Of(i, e)).Where(p => p is not null).Select(p => p!)),
        ];
        Dictionary<IndexKey, int> selectivity = patterns
            .SelectMany(p => p.Lookups)
            .GroupBy(l => l.Index)
            .ToDictionary(g => g.Key, g => g.Select(l => l.Value).Distinct().Count());

        FactLayout layout = new();
        PatternPlan[] plans = [.. rules.Select(_ => new PatternPlan())];
        HashSet<int>[] required = [.. rules.Select(_ => new HashSet<int>())];
        foreach (Pattern pattern in patterns)
        {
            Lookup? lookup = pattern.Lookups.MaxBy(l => selectivity[l.Index]);
            bool indexed = lookup is not null && selectivity[lookup.Index] >= MinimumBuckets;
            int list = indexed
                ? layout.BucketOf(pattern.FactType, lookup!.Index.Property, lookup.Value)
                : layout.ListOf(pattern.FactType);
            plans[pattern.Rule][pattern.Element] = new FactAccess(
                list, pattern.FactType, [.. pattern.Conditions.Where(c => !indexed || c != lookup!.Condition)]);
            if (pattern.NeedsFact)
            {
                required[pattern.Rule].Add(list);
            }
        }

        for (int i = 0; i < plans.Length; i++)
        {
            plans[i].Required = [.. required[i]];
        }

        layout.Seal();
        return (layout, plans);
    }

    private sealed record Pattern(
        int Rule,
        BoundElement Element,
        Type FactType,
        IReadOnlyList<BoundExpression> Conditions,
        IReadOnlyList<Lookup> Lookups,
        bool NeedsFact)
    {
        internal static Pattern? Of(int rule, BoundElement element) => element switch
        {
            BoundMatch m => Create(rule, m, m.FactType, m.Fact.Parameter, m.Conditions, needsFact: true),
            BoundQuantifier { Quantifier: Quantifier.All } q => Create(rule, q, q.FactType, q.Item, q.Base, needsFact: false),
            BoundQuantifier q => Create(
                rule, q, q.FactType, q.Item, q.Conditions, needsFact: q.Quantifier == Quantifier.Exists),
            BoundQuery q => Create(
                rule, q, q.FactType, q.Item, q.Conditions, needsFact: !q.Steps.Any(s => s is BoundCollect)),
            _ => null,
        };

        private static Pattern Create(
            int rule, BoundElement element, Type type, ParameterExpression item,
            IReadOnlyList<BoundExpression> conditions, bool needsFact)
        {
            IReadOnlyList<BoundExpression> parts = [.. conditions.SelectMany(Conjunction.Split)];
            return new Pattern(rule, element, type, parts, Lookup.Find(type, item, parts), needsFact);
        }
    }
}
