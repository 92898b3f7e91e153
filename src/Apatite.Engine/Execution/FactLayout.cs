using System.Collections.Concurrent;
using System.Reflection;

namespace Apatite.Engine.Execution;

/// <summary>Which lists of facts a run keeps: one a pattern type where a rule scans it, one a bucket where rules look up.</summary>
internal sealed class FactLayout
{
    private readonly List<Type> listTypes = [];
    private readonly Dictionary<Type, int> scanned = [];
    private readonly List<PlannedIndex> indexed = [];
    private readonly ConcurrentDictionary<Type, FactRoute> routes = new();

    /// <summary>The list of all facts of a type.</summary>
    internal int ListOf(Type type)
        => scanned.TryGetValue(type, out int list) ? list : scanned[type] = NewList(type);

    /// <summary>The list of the facts of a type whose property has a value.</summary>
    internal int BucketOf(Type type, PropertyInfo key, object value)
    {
        PlannedIndex? index = indexed.Find(i => i.FactType == type && i.Key == key);
        if (index is null)
        {
            indexed.Add(index = new PlannedIndex(type, key));
        }

        return index.Buckets.TryGetValue(value, out int list) ? list : index.Buckets[value] = NewList(type);
    }

    /// <summary>Ends the planning: from here on the layout only changes by learning the routes of further types.</summary>
    internal void Seal() => indexed.ForEach(i => i.Index = FactIndex.Create(i.FactType, i.Key, i.Buckets));

    internal FactList[] CreateLists()
    {
        FactList[] lists = new FactList[listTypes.Count];
        Dictionary<Type, Type> closed = [];
        for (int i = 0; i < lists.Length; i++)
        {
            if (!closed.TryGetValue(listTypes[i], out Type? type))
            {
                closed[listTypes[i]] = type = typeof(FactList<>).MakeGenericType(listTypes[i]);
            }

            lists[i] = (FactList)Activator.CreateInstance(type, nonPublic: true)!;
        }

        return lists;
    }

    internal FactRoute RouteOf(Type type)
        => routes.TryGetValue(type, out FactRoute? route) ? route : routes.GetOrAdd(type, MakeRoute(type));

    private FactRoute MakeRoute(Type type)
    {
        List<int> lists = [];
        foreach ((Type pattern, int list) in scanned)
        {
            if (pattern.IsAssignableFrom(type))
            {
                lists.Add(list);
            }
        }

        List<FactIndex> indexes = [];
        foreach (PlannedIndex index in indexed)
        {
            if (index.FactType.IsAssignableFrom(type))
            {
                indexes.Add(index.Index!);
            }
        }

        return new FactRoute([.. lists], [.. indexes]);
    }

    private int NewList(Type type)
    {
        listTypes.Add(type);
        return listTypes.Count - 1;
    }

    private sealed class PlannedIndex(Type factType, PropertyInfo key)
    {
        internal Type FactType { get; } = factType;

        internal PropertyInfo Key { get; } = key;

        internal Dictionary<object, int> Buckets { get; } = [];

        internal FactIndex? Index { get; set; }
    }
}
