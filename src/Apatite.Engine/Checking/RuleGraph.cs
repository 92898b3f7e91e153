using Apatite.Engine.Definition;

namespace Apatite.Engine.Checking;

/// <summary>
/// Which rule reads what others yield. Written with plain loops over reference types: this runs once, before anything is
/// warm, and each further generic instantiation or query operator would cost more to compile than it saves in lines.
/// </summary>
internal sealed class RuleGraph
{
    private readonly List<RuleNode> rules = [];
    private readonly List<TypeNode> types = [];
    private readonly List<Type> readTypes = [];

    internal RuleGraph(BoundRule[] rules)
    {
        foreach (BoundRule rule in rules)
        {
            Add(rule);
        }

        foreach (TypeNode type in types)
        {
            foreach (RuleNode rule in this.rules)
            {
                if (rule.Reads.Exists(type.MayMatch))
                {
                    type.Consumers.Add(rule);
                    rule.Unmet++;
                }
            }
        }
    }

    internal IReadOnlyList<Type> ReadTypes => readTypes;

    internal IReadOnlyList<TypeNode> YieldedTypes => types;

    /// <summary>The rules in an order in which each comes after all rules whose facts it reads.</summary>
    internal BoundRule[] Sort()
    {
        Queue<RuleNode> ready = new();
        foreach (RuleNode rule in rules)
        {
            if (rule.Unmet == 0)
            {
                ready.Enqueue(rule);
            }
        }

        int done = 0;
        int levels = 1;
        while (ready.TryDequeue(out RuleNode? rule))
        {
            done++;
            levels = Math.Max(levels, rule.Level + 1);
            foreach (TypeNode type in rule.Yields)
            {
                Finish(rule, type, ready);
            }
        }

        if (done < rules.Count)
        {
            throw Cycle();
        }

        CheckPriorities();
        return InOrder(levels);
    }

    private static void Finish(RuleNode rule, TypeNode type, Queue<RuleNode> ready)
    {
        type.Unmet--;
        foreach (RuleNode consumer in type.Consumers)
        {
            consumer.Level = Math.Max(consumer.Level, rule.Level + 1);
            if (type.Unmet == 0 && --consumer.Unmet == 0)
            {
                ready.Enqueue(consumer);
            }
        }
    }

    private BoundRule[] InOrder(int levels)
    {
        BoundRule[] ordered = new BoundRule[rules.Count];
        int place = 0;
        for (int level = 0; level < levels; level++)
        {
            foreach (RuleNode rule in rules)
            {
                if (rule.Level == level)
                {
                    ordered[place++] = rule.Rule;
                }
            }
        }

        return ordered;
    }

    private void Add(BoundRule rule)
    {
        RuleNode node = new(rule);
        rules.Add(node);
        foreach (BoundElement element in rule.Elements)
        {
            if (element.ReadType is { } read && !node.Reads.Contains(read))
            {
                node.Reads.Add(read);
                if (!readTypes.Contains(read))
                {
                    readTypes.Add(read);
                }
            }
        }

        foreach (BoundYield yield in rule.Yields)
        {
            TypeNode? type = types.Find(t => t.Type == yield.FactType && t.Exact == yield.Exact);
            if (type is null)
            {
                types.Add(type = new TypeNode(yield.FactType, yield.Exact));
            }

            if (!node.Yields.Contains(type))
            {
                node.Yields.Add(type);
                type.Producers.Add(node);
                type.Unmet++;
            }
        }
    }

    private void CheckPriorities()
    {
        foreach (TypeNode type in types)
        {
            foreach (RuleNode consumer in type.Consumers)
            {
                if (type.Producers.Find(p => p.Priority < consumer.Priority) is { } producer)
                {
                    throw new RuleCompilationException(
                        consumer.Name,
                        $"Rule '{consumer.Name}' (priority {consumer.Priority}) reads {type.Type.Name}, which rule " +
                        $"'{producer.Name}' yields at the lower priority {producer.Priority}: it would run too early.");
                }
            }
        }
    }

    private RuleCompilationException Cycle()
    {
        // Every rule that waits, waits for a type of which some producer waits itself: following that ends in a circle.
        List<RuleNode> path = [];
        List<string> steps = [];
        RuleNode rule = rules.First(r => r.Unmet > 0);
        while (!path.Contains(rule))
        {
            TypeNode type = types.First(t => t.Consumers.Contains(rule) && t.Producers.Exists(p => p.Unmet > 0));
            path.Add(rule);
            steps.Add($" -({type.Type.Name})-> '{rule.Name}'");
            rule = type.Producers.First(p => p.Unmet > 0);
        }

        // The path runs from reader to producer; told the other way round it follows the facts.
        steps.RemoveRange(0, path.IndexOf(rule));
        steps.Reverse();
        return new RuleCompilationException(
            rule.Name, $"The rules go round in a circle through their fact types: '{rule.Name}'{string.Concat(steps)}.");
    }
}
