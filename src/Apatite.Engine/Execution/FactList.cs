using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Apatite.Engine.Execution;

/// <summary>The facts of one pattern type, or of one bucket of it, in the order in which they came.</summary>
internal abstract class FactList
{
    internal int Count;

    internal abstract void Add(object fact);

    internal abstract void Clear();
}

internal sealed class FactList<T> : FactList
{
    internal T[] Items = [];

    internal override void Add(object fact)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Math.Max(4, Count * 2));
        }

        // The route to this list was chosen by the fact's type, so neither cast nor array needs a check.
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Items), Count++) =
            typeof(T).IsValueType ? (T)fact : Unsafe.As<object, T>(ref fact);
    }

    internal override void Clear()
    {
        Array.Clear(Items, 0, Count);
        Count = 0;
    }
}
