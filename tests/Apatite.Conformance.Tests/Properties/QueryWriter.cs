using System.Linq.Expressions;

namespace Apatite.Conformance.Tests.Properties;

/// <summary>Writes the queries of a random rule in the DSL.</summary>
internal static class QueryWriter
{
    internal static string AliasOf(ElementSpec element, int index, Type type) => element.Kind switch
    {
        Kind.Query => GeneratedRule.AliasOf(type, index),
        Kind.GroupBy => GeneratedRule.AliasOf(type, $"Group{index}"),
        _ => GeneratedRule.AliasOf(type, $"List{index}"),
    };

    internal static void Write(
        GeneratedRule rule, ILeftHandSideExpression when, ElementSpec element, int index, Type type, Array conditions)
    {
        GeneratedRule.Call(
            null!, typeof(QueryWriter), nameof(WriteTyped), 6, [type], rule, when, element, index, conditions, 0);
    }

    public static object WriteTyped<T>(
        GeneratedRule rule, ILeftHandSideExpression when, ElementSpec element, int index, Array conditions, int unused)
        where T : Item
    {
        string alias = AliasOf(element, index, typeof(T));
        var all = (Expression<Func<T, bool>>[])conditions;
        int limit = element.After;

        // The first condition stays in Match, the others move to Where: it must not matter.
        IQuery<T> Source(IQuery q) => q.Match(all.Take(1).ToArray()).Where(all.Skip(1).ToArray());

        return element.Kind switch
        {
            Kind.Query => when.Query((Expression<Func<T>>)rule.Alias(alias, typeof(T)), Source),
            Kind.GroupBy => when.Query(
                (Expression<Func<IGrouping<int, T>>>)rule.Alias(alias, typeof(IGrouping<int, T>)),
                q => Source(q).GroupBy(Key<T>(nameof(Item.A))).Where(g => g.Count() > limit - 1)),
            Kind.CollectOrdered => when.Query(
                (Expression<Func<IEnumerable<T>>>)rule.Alias(alias, typeof(IEnumerable<T>)),
                q => Source(q).Collect().OrderByDescending(Key<T>(nameof(Item.B))).ThenBy(TextKey<T>())),
            _ => when.Query(
                (Expression<Func<IEnumerable<T>>>)rule.Alias(alias, typeof(IEnumerable<T>)),
                q => Source(q).Collect().Where(c => c.Sum(i => i.B) >= limit)),
        };
    }

    private static Expression<Func<T, int>> Key<T>(string property)
    {
        ParameterExpression x = Expression.Parameter(typeof(T), "x");
        return Expression.Lambda<Func<T, int>>(Expression.Property(x, property), x);
    }

    private static Expression<Func<T, Text>> TextKey<T>()
    {
        ParameterExpression x = Expression.Parameter(typeof(T), "x");
        return Expression.Lambda<Func<T, Text>>(
            Expression.New(typeof(Text).GetConstructor([typeof(string)])!, Expression.Property(x, nameof(Item.Key))), x);
    }
}

/// <summary>A string in ordinal order.</summary>
#pragma warning disable CA1036 // Only sorting compares these.
public sealed record Text(string Value) : IComparable<Text>, IComparable
{
    public int CompareTo(object? obj) => CompareTo(obj as Text);

    public int CompareTo(Text? other) => string.CompareOrdinal(Value, other?.Value);
}
