namespace Apatite.Conformance.Tests.Properties;

/// <summary>What the rules mean, said as plainly as possible: no index, no order of evaluation, every pattern over all facts.</summary>
internal sealed class Reference
{
    private readonly List<Item> facts;
    private readonly List<string> yielded = [];

    private Reference(IEnumerable<Item> facts) => this.facts = [.. facts];

    /// <summary>The keys of all conclusions, sorted, or null when two are equal, which is an error.</summary>
    internal static string[]? Infer(CaseSpec spec, IEnumerable<Item> facts)
    {
        Reference reference = new(facts);
        for (int level = 1; level <= 3; level++)
        {
            List<Item> made = [];
            for (int i = 0; i < spec.Rules.Length; i++)
            {
                if (spec.Rules[i].Level == level)
                {
                    reference.Match(spec.Rules[i], $"R{i}", 0, [], [], made);
                }
            }

            reference.facts.AddRange(made);
            reference.yielded.AddRange(made.Select(m => m.Key));
        }

        return reference.yielded.Distinct().Count() == reference.yielded.Count
            ? [.. reference.yielded.Order(StringComparer.Ordinal)]
            : null;
    }

    private void Match(RuleSpec rule, string name, int index, List<Item> aliases, List<object> bound, List<Item> made)
    {
        if (index == rule.Elements.Length)
        {
            string key = GeneratedRule.KeyOf(name, [.. bound]);
            made.Add(rule.Level switch { 1 => new D1(key), 2 => new D2(key), _ => new D3(key) });
            return;
        }

        ElementSpec element = rule.Elements[index];
        Type type = GeneratedRule.TypeOf(element.Type, rule.Level);
        Item[] good = [.. facts.Where(x => type.IsInstanceOfType(x) && element.Conditions.All(c => Holds(c, x, aliases)))];
        switch (element.Kind)
        {
            case Kind.Match:
            case Kind.Query:
                foreach (Item x in good)
                {
                    Next([.. aliases, x], [.. bound, x]);
                }

                break;
            case Kind.Anonymous:
                foreach (Item _ in good)
                {
                    Next(aliases, bound);
                }

                break;
            case Kind.Exists when good.Length > 0:
            case Kind.Not when good.Length == 0:
                Next(aliases, bound);
                break;
            case Kind.Collect when good.Sum(i => i.B) >= element.After:
                Next(aliases, [.. bound, GeneratedRule.Sorted(good)]);
                break;
            case Kind.CollectOrdered:
                Next(aliases, [.. bound, good.OrderByDescending(i => i.B).ThenBy(i => i.Key, StringComparer.Ordinal).ToArray()]);
                break;
            case Kind.GroupBy:
                foreach (IGrouping<int, Item> group in good.GroupBy(i => i.A).Where(g => g.Count() > element.After - 1))
                {
                    Next(aliases, [.. bound, group]);
                }

                break;
        }

        void Next(List<Item> nextAliases, List<object> nextBound)
        {
            if (element.Having && nextBound.Count > 0 && GeneratedRule.NumberOf([.. nextBound]) <= 1)
            {
                return;
            }

            Match(rule, name, index + 1, nextAliases, nextBound, made);
        }
    }

    private static bool Holds(ConditionSpec condition, Item x, List<Item> aliases)
    {
        int template = Templates.Choose(condition, aliases.Count);
        Item? y = Templates.Joins(template) ? aliases[condition.Alias % aliases.Count] : null;
        return Templates.Test(template, x, y, condition.Constant);
    }
}
