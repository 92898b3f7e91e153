using System.Linq.Expressions;
using Apatite.Engine.Dsl;

namespace Apatite.Engine.Definition;

/// <summary>Records what a rule's Define says, unchecked.</summary>
internal sealed class RuleRecorder : ILeftHandSideExpression, IRightHandSideExpression
{
    internal List<Element> Elements { get; } = [];

    internal List<YieldRecord> Yields { get; } = [];

    public ILeftHandSideExpression Match<TFact>(
        Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
        => Add(new MatchElement(typeof(TFact), alias, conditions));

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
        => Add(new MatchElement(typeof(TFact), null, conditions));

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
        => Add(new QuantifierElement(Quantifier.Exists, typeof(TFact), conditions));

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
        => Add(new QuantifierElement(Quantifier.Not, typeof(TFact), conditions));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull
        => Add(new QuantifierElement(Quantifier.All, typeof(TFact), [condition]));

    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
        => Add(new QuantifierElement(Quantifier.All, typeof(TFact), conditions) { Base = baseCondition });

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> query)
        where TResult : notnull
        => Add(new QueryElement(alias, QueryDefinition.Of(query(QueryDefinition.Start())).Record));

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
        => Add(new LetElement(alias, expression));

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
    {
        Element last = Elements.LastOrDefault(e => e is not QuantifierElement)
            ?? throw new ArgumentException("Having needs a Match, Query or Let before it.");
        last.Having.AddRange(conditions);
        return this;
    }

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> insert)
        where TFact : notnull
    {
        Yields.Add(new YieldRecord(typeof(TFact), insert));
        return this;
    }

    private RuleRecorder Add(Element element)
    {
        Elements.Add(element);
        return this;
    }
}

/// <summary>One Yield, as it was written.</summary>
internal sealed record YieldRecord(Type FactType, LambdaExpression Insert);
