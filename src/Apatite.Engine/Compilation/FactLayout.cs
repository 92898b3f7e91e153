using System.Collections.Concurrent;
using System.Reflection;
using Apatite.Engine.Execution;

namespace Apatite.Engine.Compilation;

/// <summary>Which lists of facts a run keeps: one a pattern type where a rule scans it, one a bucket where rules look up.</summary>
internal sealed class FactLayout
{
    private readonly List<Type> listTypes = [];
    private readonly Dictionary<Type, int> scanned = [];
    private readonly Dictionary<(Type Type, PropertyInfo Key), Dictionary<object, int>> indexed = [];
    private readonly ConcurrentDictionary<Type, FactRoute> routes = new();
    private List<(Type Type, FactIndex Index)>? indexes;

    /// <summary>The list of all facts of a type.</summary>
    internal int ListOf(Type type)
        => scanned.TryGetValue(type, out int list) ? list : scanned[type] = NewList(type);

    /// <summary>The list of the facts of a type whose property has a value.</summary>
    internal int BucketOf(Type type, PropertyInfo key, object value)
    {
        if (!indexed.TryGetValue((type, key), out Dictionary<object, int>? buckets))
        {
            indexed[(type, key)] = buckets = [];
        }

        return buckets.TryGetValue(value, out int list) ? list : buckets[value] = NewList(type);
    }

    /// <summary>Ends the planning: from here on the layout only changes by learning the routes of further types.</summary>
    internal void Seal() => indexes = [.. indexed.Select(i => (i.Key.Type, FactIndex.Create(i.Key.Type, i.Key.Key, i.Value)))];

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

    private FactRoute MakeRoute(Type type) => new(
        [.. scanned.Where(s => s.Key.IsAssignableFrom(type)).Select(s => s.Value)],
        [.. indexes!.Where(i => i.Type.IsAssignableFrom(type)).Select(i => i.Index)]);

    private int NewList(Type type)
    {
        listTypes.Add(type);
        return listTypes.Count - 1;
    }
}
