using Apatite.Engine.Definition;

namespace Apatite.Engine.Checking;

/// <summary>Which rule reads what others yield.</summary>
internal sealed class RuleGraph
{
    private readonly IReadOnlyList<BoundRule> rules;
    private readonly Dictionary<YieldedType, List<int>> producers = [];
    private readonly Dictionary<YieldedType, List<int>> consumers = [];
    private readonly List<YieldedType>[] yields;

    internal RuleGraph(IReadOnlyList<BoundRule> rules)
    {
        this.rules = rules;
        yields = new List<YieldedType>[rules.Count];
        for (int i = 0; i < rules.Count; i++)
        {
            yields[i] = [.. rules[i].Yields.Select(y => new YieldedType(y.FactType, y.Exact)).Distinct()];
            yields[i].ForEach(y => Add(producers, y, i));
        }

        Dictionary<Type, List<int>> readers = [];
        for (int i = 0; i < rules.Count; i++)
        {
            foreach (Type type in Reads(rules[i]))
            {
                Add(readers, type, i);
            }
        }

        foreach (YieldedType yielded in producers.Keys)
        {
            consumers[yielded] = [.. readers.Where(r => yielded.MayMatch(r.Key)).SelectMany(r => r.Value).Distinct()];
        }

        ReadTypes = [.. readers.Keys];
    }

    internal IReadOnlyCollection<Type> ReadTypes { get; }

    internal IReadOnlyCollection<YieldedType> YieldedTypes => producers.Keys;

    /// <summary>The rules in an order in which each comes after all rules whose facts it reads.</summary>
    internal IReadOnlyList<BoundRule> Sort()
    {
        Dictionary<YieldedType, int> waiting = producers.ToDictionary(p => p.Key, p => p.Value.Count);
        int[] unmet = new int[rules.Count];
        int[] level = new int[rules.Count];
        foreach (int consumer in consumers.Values.SelectMany(c => c))
        {
            unmet[consumer]++;
        }

        Queue<int> ready = new(Enumerable.Range(0, rules.Count).Where(i => unmet[i] == 0));
        List<int> done = [];
        while (ready.TryDequeue(out int rule))
        {
            done.Add(rule);
            foreach (YieldedType type in yields[rule])
            {
                waiting[type]--;
                foreach (int consumer in consumers[type])
                {
                    level[consumer] = Math.Max(level[consumer], level[rule] + 1);
                    if (waiting[type] == 0 && --unmet[consumer] == 0)
                    {
                        ready.Enqueue(consumer);
                    }
                }
            }
        }

        if (done.Count < rules.Count)
        {
            throw Cycle(unmet);
        }

        CheckPriorities();
        return [.. done.OrderBy(i => level[i]).ThenBy(i => i).Select(i => rules[i])];
    }

    private static IEnumerable<Type> Reads(BoundRule rule) => rule.Elements
        .Select(e => e switch
        {
            BoundMatch m => m.FactType,
            BoundQuantifier q => q.FactType,
            BoundQuery q => q.FactType,
            _ => null,
        })
        .OfType<Type>()
        .Distinct();

    private void CheckPriorities()
    {
        foreach ((YieldedType type, List<int> from) in producers)
        {
            BoundRule producer = rules[from.MinBy(i => rules[i].Definition.Priority)];
            foreach (BoundRule consumer in consumers[type].Select(i => rules[i]))
            {
                if (consumer.Definition.Priority > producer.Definition.Priority)
                {
                    throw new RuleCompilationException(
                        consumer.Name,
                        $"Rule '{consumer.Name}' (priority {consumer.Definition.Priority}) reads {type.Type.Name}, which rule " +
                        $"'{producer.Name}' yields at the lower priority {producer.Definition.Priority}: it would run too early.");
                }
            }
        }
    }

    private RuleCompilationException Cycle(int[] unmet)
    {
        List<(int Rule, YieldedType Type)> path = [];
        int rule = Array.FindIndex(unmet, u => u > 0);
        while (!path.Any(p => p.Rule == rule))
        {
            // Every rule that waits, waits for a type of which some producer waits itself.
            int current = rule;
            YieldedType type = consumers.First(c => c.Value.Contains(current) && producers[c.Key].Any(p => unmet[p] > 0)).Key;
            path.Add((rule, type));
            rule = producers[type].First(p => unmet[p] > 0);
        }

        // The path runs from reader to producer; told the other way round it follows the facts.
        path = path[path.FindIndex(p => p.Rule == rule)..];
        path.Reverse();
        string circle = string.Concat(path.Select(p => $" -({p.Type.Type.Name})-> '{rules[p.Rule].Name}'"));
        return new RuleCompilationException(
            rules[rule].Name,
            $"The rules go round in a circle through their fact types: '{rules[rule].Name}'{circle}.");
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> map, TKey key, int value)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out List<int>? list))
        {
            map[key] = list = [];
        }

        list.Add(value);
    }
}
