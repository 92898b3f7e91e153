using System.Reflection;
using System.Runtime.CompilerServices;

namespace Apatite.Engine.Execution;

/// <summary>
/// Finds the bucket of a fact by one property. Only the values that some rule compares with have buckets, so an index is
/// fixed at load and a run only fills lists.
/// </summary>
internal abstract class FactIndex
{
    internal abstract int BucketOf(object fact);

    internal static FactIndex Create(Type factType, PropertyInfo key, IReadOnlyDictionary<object, int> buckets)
        => (FactIndex)Activator.CreateInstance(
            typeof(FactIndex<,>).MakeGenericType(factType, key.PropertyType),
            BindingFlags.Instance | BindingFlags.NonPublic, null, [key, buckets], null)!;
}

internal sealed class FactIndex<TFact, TKey> : FactIndex
    where TFact : class
    where TKey : notnull
{
    private readonly Func<TFact, TKey?> key;
    private readonly Dictionary<TKey, int> buckets = [];

    internal FactIndex(PropertyInfo key, IReadOnlyDictionary<object, int> buckets)
    {
        this.key = key.GetMethod!.CreateDelegate<Func<TFact, TKey?>>();
        foreach ((object value, int list) in buckets)
        {
            this.buckets.Add((TKey)value, list);
        }
    }

    internal override int BucketOf(object fact)
        => key(Unsafe.As<TFact>(fact)) is { } value && buckets.TryGetValue(value, out int list) ? list : -1;
}
