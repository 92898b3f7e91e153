using System.Linq.Expressions;
using Apatite.Engine.Checking;
using Apatite.Engine.Definition;
using Apatite.Engine.Dsl;

namespace Apatite.Engine.Loading;

/// <summary>Checks what a rule said and binds its aliases; all problems of the rule end in one exception.</summary>
internal sealed class RuleBinder
{
    private readonly RuleDefinition definition;
    private readonly AliasTable aliases = new();
    private readonly List<string> problems = [];
    private readonly ExpressionBinder binder;
    private readonly List<MemberExpression?> elementAliases = [];
    private int anonymous;

    internal RuleBinder(RuleDefinition definition)
    {
        this.definition = definition;
        binder = new ExpressionBinder(aliases, problems.Add);
    }

    internal BoundRule Bind(RuleRecorder record)
    {
        if (record.Elements.Count == 0)
        {
            problems.Add("When() has no pattern");
        }

        if (record.Yields.Count == 0)
        {
            problems.Add("Then() has no Yield");
        }

        record.Elements.ForEach(Declare);
        List<BoundElement> elements = [.. record.Elements.Select((e, i) => Bind(e, elementAliases[i]))];
        List<BoundYield> yields = [.. record.Yields.Select(Bind)];
        if (!yields.Any(y => ContextUse.NamesMatch(y.Insert.Body, y.Context)))
        {
            problems.AddRange(aliases.Unused.Select(name =>
                $"alias '{name}' is used by no later condition and not in Then(); write the pattern without alias"));
        }

        if (problems.Count > 0)
        {
            throw new RuleDefinitionException(
                definition.Name, $"Rule '{definition.Name}': {string.Join("; ", problems.Distinct())}.");
        }

        definition.Yields = [.. record.Yields.Select(y => y.Insert)];
        return new BoundRule(definition, elements, yields);
    }

    private void Declare(Element element)
    {
        LambdaExpression? alias = element switch
        {
            MatchElement e => e.Alias,
            QueryElement e => e.Alias,
            LetElement e => e.Alias,
            _ => null,
        };
        MemberExpression? member = alias?.Body as MemberExpression;
        if (alias is not null && (member is null || !Captured.IsRooted(member)))
        {
            problems.Add($"'{alias}' is no alias: write a local variable of Define, or a field or property of the rule");
            member = null;
        }

        if (member is not null && !aliases.Declare(member))
        {
            problems.Add($"alias '{member.Member.Name}' is bound twice");
            member = null;
        }

        elementAliases.Add(member);
    }

    private Variable Introduce(MemberExpression? alias, Type type, VariableKind kind)
    {
        Variable variable = new(alias?.Member.Name ?? $"pattern{++anonymous}", type, kind);
        if (alias is not null)
        {
            aliases.Bind(alias, variable);
        }

        return variable;
    }

    private BoundElement Bind(Element element, MemberExpression? alias) => element switch
    {
        MatchElement e => Bind(e, alias),
        QuantifierElement e => Bind(e),
        QueryElement e => Bind(e, alias),
        LetElement e => Bind(e, alias),
        _ => throw new InvalidOperationException("Unknown element."),
    };

    private BoundMatch Bind(MatchElement element, MemberExpression? alias)
    {
        Variable variable = Introduce(alias, element.FactType, VariableKind.Fact);
        IEnumerable<BoundExpression> conditions =
        [
            .. element.Conditions.Select(c => Condition(c, variable.Parameter)),
            .. element.Having.Select(c => Condition(c)),
        ];
        return new BoundMatch(variable, element.FactType, SingleFirst(conditions, variable.Parameter));
    }

    private BoundQuantifier Bind(QuantifierElement element)
    {
        if (element.Quantifier == Quantifier.All && element.FactType.IsValueType)
        {
            problems.Add($"All over the struct {element.FactType.Name} does not compile in NRules");
        }

        ParameterExpression item = Expression.Parameter(element.FactType, "item");
        BoundExpression[] basis = element.Base is null ? [] : [Condition(element.Base, item)];
        return new BoundQuantifier(
            element.Quantifier, element.FactType, item, basis,
            SingleFirst(element.Conditions.Select(c => Condition(c, item)), item));
    }

    private BoundLet Bind(LetElement element, MemberExpression? alias)
    {
        BoundExpression value = Checked(binder.Bind(element.Value));
        Variable variable = Introduce(alias, element.Alias.ReturnType, VariableKind.Let);
        return new BoundLet(variable, value, [.. element.Having.Select(c => Condition(c))]);
    }

    private BoundQuery Bind(QueryElement element, MemberExpression? alias)
    {
        QueryRecord query = element.Query;
        Type factType = query.FactType ?? typeof(object);
        ParameterExpression item = Expression.Parameter(factType, "item");
        IReadOnlyList<BoundExpression> conditions =
            SingleFirst(query.Conditions.Select(c => Condition(c, item)), item);
        List<BoundStep> steps = [.. BindSteps(query.Steps, item)];
        Variable variable = Introduce(alias, element.Alias.ReturnType, VariableKind.Query);
        return new BoundQuery(variable, factType, item, conditions, steps, [.. element.Having.Select(c => Condition(c))]);
    }

    private IEnumerable<BoundStep> BindSteps(List<QueryStep> steps, ParameterExpression item)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            switch (steps[i])
            {
                case WhereStep where:
                    ParameterExpression current = item;
                    yield return new BoundWhere(SingleFirst(where.Conditions.Select(c => Condition(c, current)), item));
                    break;
                case CollectStep collect:
                    List<BoundOrder> order = [];
                    for (; i + 1 < steps.Count && steps[i + 1] is OrderStep next; i++)
                    {
                        ParameterExpression key = Expression.Parameter(next.ItemType, "item");
                        order.Add(new BoundOrder(key, Selector(next.Key, key), next.KeyType, next.Descending));
                    }

                    item = Expression.Parameter(typeof(IEnumerable<>).MakeGenericType(collect.ItemType), "items");
                    yield return new BoundCollect(collect.ItemType, item, order);
                    break;
                case GroupByStep group:
                    BoundExpression by = Selector(group.Key, item);
                    BoundExpression? element = group.Element is null ? null : Selector(group.Element, item);
                    item = Expression.Parameter(
                        typeof(IGrouping<,>).MakeGenericType(group.KeyType, group.ElementType), "group");
                    yield return new BoundGroupBy(by, element, group.KeyType, group.ElementType, item);
                    break;
            }
        }
    }

    private BoundYield Bind(YieldRecord record)
    {
        if (record.FactType.IsValueType)
        {
            problems.Add($"Yield of the struct {record.FactType.Name}: NRules refuses it; make it a record class");
        }

        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        BoundExpression insert = binder.Bind(record.Insert, context);
        bool made = insert.Body is NewExpression or MemberInitExpression;
        return new BoundYield(
            made ? insert.Body.Type : record.FactType, context, insert,
            made || record.FactType.IsSealed, ContextUse.ReadsMatch(insert.Body, context));
    }

    private BoundExpression Selector(LambdaExpression lambda, ParameterExpression item)
    {
        BoundExpression selector = Checked(binder.Bind(lambda, item));
        if (selector.References.Any(r => r != item))
        {
            problems.Add($"'{selector.Text}' uses an alias in a key or element, where NRules does not bind it");
        }

        return selector;
    }

    private BoundExpression Condition(LambdaExpression lambda, params ReadOnlySpan<ParameterExpression> targets)
        => Checked(binder.Bind(lambda, targets));

    private BoundExpression Checked(BoundExpression expression)
    {
        problems.AddRange(SubsetChecker.Problems(expression));
        return expression;
    }

    /// <summary>NRules runs the conditions on the fact alone before the joined ones, each kind as listed.</summary>
    private static IReadOnlyList<BoundExpression> SingleFirst(IEnumerable<BoundExpression> conditions, ParameterExpression own)
        => [.. conditions.OrderBy(c => c.References.All(r => r == own) ? 0 : 1)];
}
