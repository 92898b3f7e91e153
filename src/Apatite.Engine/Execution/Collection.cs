namespace Apatite.Engine.Execution;

/// <summary>Collects items into a list that is only made when there is one.</summary>
internal static class Collection
{
    internal static List<T> Add<T>(List<T>? list, T item)
    {
        list ??= [];
        list.Add(item);
        return list;
    }

    internal static IEnumerable<T> OrEmpty<T>(List<T>? list) => list ?? (IEnumerable<T>)[];

    internal static List<T> ToList<T>(IEnumerable<T> items) => [.. items];
}
