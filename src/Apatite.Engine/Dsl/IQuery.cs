namespace Apatite.Engine.Dsl;

/// <summary>The start of a query inside a rule.</summary>
public interface IQuery;

/// <summary>A query that delivers items one by one.</summary>
/// <typeparam name="TSource">The type of the items.</typeparam>
public interface IQuery<out TSource>;

/// <summary>A query that delivers one collection.</summary>
/// <typeparam name="TSource">The type of the collection.</typeparam>
public interface ICollectQuery<out TSource> : IQuery<TSource>;

/// <summary>A query that delivers one sorted collection.</summary>
/// <typeparam name="TSource">The type of the collection.</typeparam>
public interface IOrderedQuery<out TSource> : IQuery<TSource>;
