namespace Apatite.Engine.Execution;

/// <summary>The facts of a run by Equals, each with the number of the rule that yielded it.</summary>
internal sealed class FactTable
{
    internal const int Input = -1;

    private const int Initial = 128;
    private const int Large = 4096;

    private Entry[] entries = new Entry[Initial];
    private int[] heads = new int[Initial * 2];

    internal int Count { get; private set; }

    internal object this[int index] => entries[index].Fact;

    /// <summary>Adds a fact, or returns the place of the equal one that is there (none: -1).</summary>
    internal int Add(object fact, int producer)
    {
        int hash = fact.GetHashCode();
        ref int head = ref heads[hash & (heads.Length - 1)];
        for (int i = head - 1; i >= 0; i = entries[i].Next - 1)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash == hash && (ReferenceEquals(entry.Fact, fact)
                || (entry.Fact.GetType() == fact.GetType() && entry.Fact.Equals(fact))))
            {
                return i;
            }
        }

        if (Count == entries.Length)
        {
            Grow();
            head = ref heads[hash & (heads.Length - 1)];
        }

        entries[Count] = new Entry { Fact = fact, Hash = hash, Next = head, Producer = producer };
        head = ++Count;
        return -1;
    }

    internal int ProducerOf(int index) => entries[index].Producer;

    internal void Clear()
    {
        if (entries.Length > Large && Count < entries.Length / 8)
        {
            // A large run should not stay in memory for all later small ones, nor slow them down.
            entries = new Entry[Initial];
            heads = new int[Initial * 2];
        }
        else
        {
            Array.Clear(entries, 0, Count);
            Array.Clear(heads);
        }

        Count = 0;
    }

    private void Grow()
    {
        Array.Resize(ref entries, entries.Length * 2);
        heads = new int[entries.Length * 2];
        for (int i = 0; i < Count; i++)
        {
            ref int head = ref heads[entries[i].Hash & (heads.Length - 1)];
            entries[i].Next = head;
            head = i + 1;
        }
    }

    private struct Entry
    {
        internal object Fact;
        internal int Hash;
        internal int Next;
        internal int Producer;
    }
}
