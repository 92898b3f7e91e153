using System.Collections;

namespace Apatite.Engine.Execution;

internal sealed class Group<TKey, TElement>(TKey key) : IGrouping<TKey, TElement>, IGroup
{
    private readonly List<TElement> elements = [];
    private readonly List<object> facts = [];

    public TKey Key => key;

    public IEnumerable<object> Facts => facts;

    public IEnumerator<TElement> GetEnumerator() => elements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(TElement element, object? fact)
    {
        elements.Add(element);
        if (fact is not null)
        {
            facts.Add(fact);
        }
    }
}

/// <summary>Groups items while a query runs; groups come in the order of their first items.</summary>
internal sealed class Groups<TKey, TElement>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Group<TKey, TElement>> byKey = [];

    internal List<Group<TKey, TElement>> InOrder { get; } = [];

    internal void Add(TKey key, TElement element, object? fact)
    {
        if (!byKey.TryGetValue(key, out Group<TKey, TElement>? group))
        {
            byKey[key] = group = new Group<TKey, TElement>(key);
            InOrder.Add(group);
        }

        group.Add(element, fact);
    }
}
