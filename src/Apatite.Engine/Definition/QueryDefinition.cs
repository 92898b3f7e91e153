using System.Linq.Expressions;
using Apatite.Engine.Dsl;

namespace Apatite.Engine.Definition;

/// <summary>Records a query while its operators are called; every typed view shares one record.</summary>
internal abstract class QueryDefinition
{
    private QueryDefinition(QueryRecord record) => Record = record;

    internal QueryRecord Record { get; }

    internal static IQuery Start() => new View<object>(new QueryRecord());

    internal static QueryDefinition Of(object query)
        => query as QueryDefinition ?? throw new InvalidOperationException("Only the engine makes queries.");

    internal IQuery<TFact> From<TFact>(IReadOnlyList<LambdaExpression> conditions)
    {
        if (Record.FactType is not null)
        {
            throw new InvalidOperationException("A query has one Match; join with an earlier alias inside its conditions.");
        }

        Record.FactType = typeof(TFact);
        Record.Conditions.AddRange(conditions);
        return new View<TFact>(Record);
    }

    internal View<TResult> Then<TResult>(QueryStep step)
    {
        Record.Steps.Add(step);
        return new View<TResult>(Record);
    }

    internal sealed class View<T>(QueryRecord record)
        : QueryDefinition(record), IQuery, IQuery<T>, ICollectQuery<T>, IOrderedQuery<T>;
}

/// <summary>What a query was seen to say.</summary>
internal sealed class QueryRecord
{
    internal Type? FactType { get; set; }

    internal List<LambdaExpression> Conditions { get; } = [];

    internal List<QueryStep> Steps { get; } = [];
}
