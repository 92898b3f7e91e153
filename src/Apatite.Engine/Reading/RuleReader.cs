using System.Linq.Expressions;
using Apatite.Engine.Checking;
using Apatite.Engine.Definition;
using NRules.RuleModel;

namespace Apatite.Engine.Reading;

/// <summary>Reads the canonical model of one rule into variables and bound expressions; all problems of the rule end in one exception.</summary>
internal sealed class RuleReader
{
    /// <summary>Where NRules' fluent front end puts the class of a rule.</summary>
    private const string ClrType = "Fluent::ClrType";

    private readonly IRuleDefinition definition;
    private readonly Scope scope = new();
    private readonly List<string> problems = [];
    private readonly HashSet<string> aliases = new(StringComparer.Ordinal);
    private readonly LambdaBinder binder;

    private RuleReader(IRuleDefinition definition)
    {
        this.definition = definition;
        binder = new LambdaBinder(scope, new Captured(TypeOf(definition)), aliases, problems.Add);
    }

    /// <summary>Reads a rule.</summary>
    /// <exception cref="RuleDefinitionException">The rule says what NRules reads wrongly, or what only an engine that takes back can do.</exception>
    internal static BoundRule Read(IRuleDefinition definition) => new RuleReader(definition).Read();

    /// <summary>The class that a rule was written as; null when it was made in another way.</summary>
    internal static Type? TypeOf(IRuleDefinition definition)
        => definition.Properties.FirstOrDefault(property => property.Name == ClrType)?.Value as Type;

    private BoundRule Read()
    {
        CheckShape();
        foreach (RuleElement child in definition.LeftHandSide.ChildElements)
        {
            if (child is PatternElement pattern && IsAlias(pattern.Declaration.Name) && aliases.Add(pattern.Declaration.Name)
                && !char.IsLower(pattern.Declaration.Name[0]))
            {
                problems.Add($"alias '{pattern.Declaration.Name}' does not begin in lower case; NRules takes a member of that name for the alias");
            }
        }

        List<BoundElement> elements = [];
        foreach (RuleElement child in definition.LeftHandSide.ChildElements)
        {
            if (Read(child) is { } element)
            {
                elements.Add(element);
                if (element.Variable is { } variable)
                {
                    scope.Add(variable);
                }
            }
        }

        List<BoundYield> yields = [.. definition.RightHandSide.Actions.Select(Read).OfType<BoundYield>()];
        if (!yields.Exists(y => ContextUse.NamesMatch(y.Insert.Body, y.Context)))
        {
            problems.AddRange(scope.Unread.Select(name =>
                $"alias '{name}' is used by no later condition and not in Then(); write the pattern without alias"));
        }

        return problems.Count == 0
            ? new BoundRule(definition, elements, yields)
            : throw new RuleDefinitionException(
                definition.Name, $"Rule '{definition.Name}': {string.Join("; ", problems.Distinct())}.");
    }

    /// <summary>NRules names a pattern without alias by signs that no C# name has.</summary>
    private static bool IsAlias(string name) => name[0] != '$';

    private void CheckShape()
    {
        if (definition.LeftHandSide is not AndElement)
        {
            problems.Add("its conditions are alternatives; write a rule for each");
        }

        if (definition.FilterGroup.Filters.Any())
        {
            problems.Add("it has a Filter, which only tells when to fire again");
        }

        if (definition.DependencyGroup.Dependencies.Any())
        {
            problems.Add("it has a Dependency; a rule concludes from facts alone");
        }

        if (definition.Repeatability != RuleRepeatability.Repeatable)
        {
            problems.Add("it is NonRepeatable, so that its result would depend on when it fires");
        }
    }

    private BoundElement? Read(RuleElement element) => element switch
    {
        PatternElement { Source: null } pattern => ReadMatch(pattern),
        PatternElement { Source: BindingElement } => Refuse(
            "it has a Let, whose value NRules may take from another rule or keep when it is out of date: compute it in a static method"),
        PatternElement { Source: AggregateElement } pattern => ReadQuery(pattern),
        ExistsElement { Source: PatternElement { Source: null } pattern } => ReadQuantifier(pattern, isExists: true),
        NotElement { Source: PatternElement { Source: null } pattern } => ReadQuantifier(pattern, isExists: false),
        ForAllElement => Refuse("it has an All, which NRules takes for true beside some joins: say Not with the opposite condition"),
        _ => Refuse($"it has a {element.ElementType} inside its conditions; write a rule for each case, or a fact between two rules"),
    };

    private BoundElement? Refuse(string problem)
    {
        problems.Add(problem);
        return null;
    }

    private BoundMatch ReadMatch(PatternElement pattern)
    {
        Variable variable = new(pattern.Declaration, VariableKind.Fact, IsAlias(pattern.Declaration.Name));
        return new BoundMatch(variable, pattern.ValueType, Conditions(pattern, variable.Parameter));
    }

    private BoundQuantifier ReadQuantifier(PatternElement pattern, bool isExists)
    {
        ParameterExpression item = Expression.Parameter(pattern.ValueType, "item");
        return new BoundQuantifier(isExists, pattern.ValueType, item, Conditions(pattern, item));
    }

    private BoundQuery ReadQuery(PatternElement pattern)
    {
        List<BoundStep> steps = [];
        (PatternElement source, ParameterExpression item, IReadOnlyList<BoundExpression> conditions) = ReadSource(pattern, steps);
        Variable variable = new(pattern.Declaration, VariableKind.Query, IsAlias(pattern.Declaration.Name));
        return new BoundQuery(variable, source.ValueType, item, conditions, steps);
    }

    /// <summary>Walks to the facts that a query starts from, then adds the operators on the way back.</summary>
    private (PatternElement Source, ParameterExpression Item, IReadOnlyList<BoundExpression> Conditions) ReadSource(
        PatternElement pattern, List<BoundStep> steps)
    {
        if (pattern.Source is not AggregateElement aggregate)
        {
            if (pattern.Source is not null)
            {
                problems.Add("its query starts from an alias (From); match the facts instead");
            }

            ParameterExpression fact = Expression.Parameter(pattern.ValueType, "item");
            return (pattern, fact, Conditions(pattern, fact));
        }

        var source = ReadSource(aggregate.Source, steps);
        ParameterExpression item = steps.OfType<BoundAggregate>().LastOrDefault()?.Result ?? source.Item;
        if (ReadAggregate(aggregate, item) is { } step)
        {
            steps.Add(step);
            IReadOnlyList<BoundExpression> conditions = [.. Written(pattern).Select(c => Bind(c, pattern.Declaration.Name, step.Result))];
            if (conditions.Count > 0)
            {
                steps.Add(new BoundWhere(conditions));
            }
        }

        return source;
    }

    private BoundAggregate? ReadAggregate(AggregateElement aggregate, ParameterExpression item)
    {
        string name = aggregate.Source.Declaration.Name;
        switch (aggregate.Name)
        {
            case AggregateElement.CollectName when !aggregate.Expressions.Any(e => e.Name == AggregateElement.KeySelectorName):
                return new BoundCollect(
                    aggregate.Source.ValueType,
                    Expression.Parameter(typeof(IEnumerable<>).MakeGenericType(aggregate.Source.ValueType), "items"),
                    [.. aggregate.Expressions.Select(e => ReadOrder(e, aggregate.Source))]);
            case AggregateElement.GroupByName:
                BoundExpression key = Selector(aggregate.Expressions[AggregateElement.KeySelectorName].Expression, name, item);
                BoundExpression element = Selector(aggregate.Expressions[AggregateElement.ElementSelectorName].Expression, name, item);
                return new BoundGroupBy(
                    key, element,
                    Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(key.Body.Type, element.Body.Type), "group"));
            default:
                problems.Add(aggregate.Name == AggregateElement.CollectName
                    ? "its query uses ToLookup; use GroupBy"
                    : $"its query uses {aggregate.Name}; collect the facts and compute in Yield");
                return null;
        }
    }

    private BoundOrder ReadOrder(NamedExpressionElement order, PatternElement source)
    {
        ParameterExpression key = Expression.Parameter(source.ValueType, "item");
        BoundExpression selector = Selector(order.Expression, source.Declaration.Name, key);
        if (!typeof(IComparable).IsAssignableFrom(Nullable.GetUnderlyingType(selector.Body.Type) ?? selector.Body.Type))
        {
            problems.Add($"'{selector.Text}' sorts by {selector.Body.Type.Name}, which is not IComparable: NRules fails at the first case with two facts");
        }

        return new BoundOrder(key, selector, order.Name == AggregateElement.KeySelectorDescendingName);
    }

    private BoundYield? Read(ActionElement action)
    {
        if (YieldReader.Read(action) is not (LambdaExpression conclusion, Type factType))
        {
            problems.Add("Then() does more than Yield with one lambda: rules only conclude");
            return null;
        }

        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        BoundExpression insert = binder.Bind(conclusion, conclusion.Parameters[0].Name, context);
        bool made = insert.Body is NewExpression or MemberInitExpression;
        return new BoundYield(
            made ? insert.Body.Type : factType, context, insert, made || factType.IsSealed, ContextUse.ReadsMatch(insert.Body, context));
    }

    private static IEnumerable<LambdaExpression> Written(PatternElement pattern)
        => pattern.Expressions.Find(PatternElement.ConditionName).Select(e => e.Expression);

    /// <summary>NRules runs the conditions on the fact alone before the joined ones, each kind as listed.</summary>
    private IReadOnlyList<BoundExpression> Conditions(PatternElement pattern, ParameterExpression own)
        => [.. Written(pattern).Select(c => Bind(c, pattern.Declaration.Name, own)).OrderBy(c => c.References.All(r => r == own) ? 0 : 1)];

    private BoundExpression Bind(LambdaExpression lambda, string name, ParameterExpression own) => Checked(binder.Bind(lambda, name, own));

    private BoundExpression Selector(LambdaExpression lambda, string name, ParameterExpression item)
    {
        BoundExpression selector = Bind(lambda, name, item);
        if (selector.References.Any(r => r != item))
        {
            problems.Add($"'{selector.Text}' uses an alias in a key or element, where NRules does not bind it");
        }

        return selector;
    }

    private BoundExpression Checked(BoundExpression expression)
    {
        problems.AddRange(SubsetChecker.Problems(expression));
        return expression;
    }
}
