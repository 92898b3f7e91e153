using System.Linq.Expressions;

namespace Apatite.Engine.Definition;

/// <summary>One part of a rule's left-hand side, as it was written.</summary>
internal abstract class Element
{
    /// <summary>Conditions that Having attached.</summary>
    internal List<LambdaExpression> Having { get; } = [];
}

internal sealed class MatchElement(Type factType, LambdaExpression? alias, IReadOnlyList<LambdaExpression> conditions) : Element
{
    internal Type FactType { get; } = factType;

    internal LambdaExpression? Alias { get; } = alias;

    internal IReadOnlyList<LambdaExpression> Conditions { get; } = conditions;
}

internal sealed class QuantifierElement(Quantifier quantifier, Type factType, IReadOnlyList<LambdaExpression> conditions) : Element
{
    internal Quantifier Quantifier { get; } = quantifier;

    internal Type FactType { get; } = factType;

    internal IReadOnlyList<LambdaExpression> Conditions { get; } = conditions;

    /// <summary>For All: which facts are looked at.</summary>
    internal LambdaExpression? Base { get; init; }
}

internal sealed class QueryElement(LambdaExpression alias, QueryRecord query) : Element
{
    internal LambdaExpression Alias { get; } = alias;

    internal QueryRecord Query { get; } = query;
}

internal sealed class LetElement(LambdaExpression alias, LambdaExpression value) : Element
{
    internal LambdaExpression Alias { get; } = alias;

    internal LambdaExpression Value { get; } = value;
}

internal enum Quantifier
{
    Exists,
    Not,
    All,
}
