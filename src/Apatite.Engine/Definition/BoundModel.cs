using System.Linq.Expressions;
using NRules.RuleModel;

namespace Apatite.Engine.Definition;

/// <summary>A checked rule: every alias is a parameter, every captured value a constant.</summary>
internal sealed record BoundRule(IRuleDefinition Definition, IReadOnlyList<BoundElement> Elements, IReadOnlyList<BoundYield> Yields)
{
    /// <summary>The variables that an action sees in its match, in order.</summary>
    internal IReadOnlyList<Variable> Variables { get; } =
        [.. Elements.Select(e => e.Variable).Where(v => v is not null).Select(v => v!)];

    internal string Name => Definition.Name;
}

/// <summary>What a rule binds: a fact, or the result of a query.</summary>
internal sealed class Variable(Declaration declaration, VariableKind kind, bool isAlias)
{
    internal Declaration Declaration { get; } = declaration;

    internal string Name => Declaration.Name;

    internal ParameterExpression Parameter { get; } = Expression.Parameter(declaration.Type, declaration.Name);

    internal VariableKind Kind { get; } = kind;

    /// <summary>Whether the rule's author named it.</summary>
    internal bool IsAlias { get; } = isAlias;
}

internal enum VariableKind
{
    Fact,
    Query,
}

/// <summary>An expression over the rule's variables.</summary>
internal sealed record BoundExpression(Expression Body, IReadOnlySet<ParameterExpression> References)
{
    /// <summary>The expression for messages; it shows aliases and the rule's constants, never facts.</summary>
    internal string Text => Body.ToString();
}

internal abstract record BoundElement(Variable? Variable)
{
    /// <summary>The type of fact that the element looks at, if any.</summary>
    internal virtual Type? ReadType => null;
}

/// <summary>A pattern. Its conditions come in the order of evaluation: those on the fact alone first.</summary>
internal sealed record BoundMatch(Variable Fact, Type FactType, IReadOnlyList<BoundExpression> Conditions)
    : BoundElement(Fact)
{
    internal override Type? ReadType => FactType;
}

/// <summary>That there is such a fact, or that there is none.</summary>
internal sealed record BoundQuantifier(bool IsExists, Type FactType, ParameterExpression Item, IReadOnlyList<BoundExpression> Conditions)
    : BoundElement((Variable?)null)
{
    internal override Type? ReadType => FactType;
}

internal sealed record BoundQuery(
    Variable Result,
    Type FactType,
    ParameterExpression Item,
    IReadOnlyList<BoundExpression> Conditions,
    IReadOnlyList<BoundStep> Steps)
    : BoundElement(Result)
{
    internal override Type? ReadType => FactType;

    /// <summary>Whether the query makes a collection, and so delivers something even when there is no fact.</summary>
    internal bool Collects { get; } = Steps.Any(s => s is BoundCollect);
}

/// <summary>A query's operator over the item that the operator before it delivers.</summary>
internal abstract record BoundStep;

internal sealed record BoundWhere(IReadOnlyList<BoundExpression> Conditions) : BoundStep;

/// <summary>An operator that delivers items of its own.</summary>
internal abstract record BoundAggregate(ParameterExpression Result) : BoundStep;

internal sealed record BoundCollect(Type ItemType, ParameterExpression Result, IReadOnlyList<BoundOrder> Order) : BoundAggregate(Result);

internal sealed record BoundOrder(ParameterExpression Item, BoundExpression Key, bool Descending);

internal sealed record BoundGroupBy(BoundExpression Key, BoundExpression Element, ParameterExpression Result) : BoundAggregate(Result);

internal sealed record BoundYield(
    Type FactType, ParameterExpression Context, BoundExpression Insert, bool Exact, bool ReadsMatch);
