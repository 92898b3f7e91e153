using System.Linq.Expressions;
using Apatite.Engine.Definition;

namespace Apatite.Engine.Dsl;

/// <summary>The operators of a query.</summary>
public static class QueryExtensions
{
    /// <summary>Takes the facts of a type that meet the conditions.</summary>
    /// <typeparam name="TFact">The type of fact, its subtypes included.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="conditions">Conditions over the fact and the aliases bound so far.</param>
    /// <returns>The query over these facts.</returns>
    public static IQuery<TFact> Match<TFact>(this IQuery source, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
        => QueryDefinition.Of(source).From<TFact>(conditions);

    /// <summary>Keeps the items that meet the conditions; after Collect or GroupBy the items are collections or groups.</summary>
    /// <typeparam name="TSource">The type of the items.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="conditions">Conditions over the item and the aliases bound so far.</param>
    /// <returns>The query over the kept items.</returns>
    public static IQuery<TSource> Where<TSource>(
        this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] conditions)
        where TSource : notnull
        => QueryDefinition.Of(source).Then<TSource>(new WhereStep(conditions));

    /// <summary>Groups the items by a key: one match a key, none without items.</summary>
    /// <typeparam name="TSource">The type of the items.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key of an item.</param>
    /// <returns>The query over the groups.</returns>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull
        where TKey : notnull
        => QueryDefinition.Of(source).Then<IGrouping<TKey, TSource>>(
            new GroupByStep(keySelector, null, typeof(TKey), typeof(TSource)));

    /// <summary>Groups a value of each item by a key: one match a key, none without items.</summary>
    /// <typeparam name="TSource">The type of the items.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <typeparam name="TElement">The type of the grouped values.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key of an item.</param>
    /// <param name="elementSelector">The value of an item.</param>
    /// <returns>The query over the groups.</returns>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source,
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
        where TSource : notnull
        where TKey : notnull
        where TElement : notnull
        => QueryDefinition.Of(source).Then<IGrouping<TKey, TElement>>(
            new GroupByStep(keySelector, elementSelector, typeof(TKey), typeof(TElement)));

    /// <summary>Makes one collection of all items; it is empty, and matches, when there are none.</summary>
    /// <typeparam name="TSource">The type of the items.</typeparam>
    /// <param name="source">The query.</param>
    /// <returns>The query over the collection.</returns>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
        where TSource : notnull
        => QueryDefinition.Of(source).Then<IEnumerable<TSource>>(new CollectStep(typeof(TSource)));

    /// <summary>Sorts the collection by a key; items with equal keys keep their order.</summary>
    /// <typeparam name="TSource">The type of the items.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key of an item.</param>
    /// <returns>The query over the sorted collection.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> OrderBy<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull
        => QueryDefinition.Of(source).Then<IEnumerable<TSource>>(
            new OrderStep(keySelector, typeof(TSource), typeof(TKey), Descending: false, First: true));

    /// <summary>Sorts the collection by a key, largest first; items with equal keys keep their order.</summary>
    /// <typeparam name="TSource">The type of the items.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key of an item.</param>
    /// <returns>The query over the sorted collection.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> OrderByDescending<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull
        => QueryDefinition.Of(source).Then<IEnumerable<TSource>>(
            new OrderStep(keySelector, typeof(TSource), typeof(TKey), Descending: true, First: true));

    /// <summary>Sorts items with equal keys by a further key.</summary>
    /// <typeparam name="TSource">The type of the items.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key of an item.</param>
    /// <returns>The query over the sorted collection.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> ThenBy<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull
        => QueryDefinition.Of(source).Then<IEnumerable<TSource>>(
            new OrderStep(keySelector, typeof(TSource), typeof(TKey), Descending: false, First: false));

    /// <summary>Sorts items with equal keys by a further key, largest first.</summary>
    /// <typeparam name="TSource">The type of the items.</typeparam>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="keySelector">The key of an item.</param>
    /// <returns>The query over the sorted collection.</returns>
    public static IOrderedQuery<IEnumerable<TSource>> ThenByDescending<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull
        => QueryDefinition.Of(source).Then<IEnumerable<TSource>>(
            new OrderStep(keySelector, typeof(TSource), typeof(TKey), Descending: true, First: false));
}
