namespace Apatite.Engine.Execution;

/// <summary>Where the facts of one runtime type go: every list of a pattern type that they are assignable to.</summary>
internal sealed class FactRoute(int[] lists, FactIndex[] indexes)
{
    internal void Add(RunState run, object fact)
    {
        foreach (int list in lists)
        {
            run.Append(list, fact);
        }

        foreach (FactIndex index in indexes)
        {
            int bucket = index.BucketOf(fact);
            if (bucket >= 0)
            {
                run.Append(bucket, fact);
            }
        }
    }
}
