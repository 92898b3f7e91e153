using System.Diagnostics;
using System.Runtime;
using Apatite.Benchmarks.Real;
using Apatite.Benchmarks.Synthetic;
using Apatite.Rules.Inference;

namespace Apatite.Benchmarks;

/// <summary>What BenchmarkDotNet is not made for: the first seconds of a process, and threads against each other.</summary>
internal static class Measurements
{
    /// <summary>Load and first case in this, fresh, process.</summary>
    internal static void ColdStart(string set, bool compiled)
    {
        bool real = set == "real";
        object[][] cases = real ? [] : Patients.Make(1);
        Stopwatch watch = Stopwatch.StartNew();
        IInferenceEngine engine = real ? RealSet.Load(compiled) : SyntheticSet.Load(compiled);
        double load = watch.Elapsed.TotalMilliseconds;
        cases = real ? RealSet.Cases(engine) : cases;
        watch.Restart();
        engine.Infer(cases[0], trace: false, CancellationToken.None);
        double first = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        engine.Infer(cases[0], trace: false, CancellationToken.None);
        double second = watch.Elapsed.TotalMilliseconds;
        Console.WriteLine(
            $"{engine.Name} {set}: {engine.Rules.Count} rules, load {load:F0} ms, first case {first:F0} ms, second {second:F2} ms; " +
            $"of all threads {JitInfo.GetCompilationTime().TotalMilliseconds:F0} ms for {JitInfo.GetCompiledMethodCount()} methods compiled just in time");
    }

    /// <summary>Cases a second on one thread and on two, and the allocation a case.</summary>
    internal static void Threads(string set, bool compiled)
    {
        IInferenceEngine engine = set == "real" ? RealSet.Load(compiled) : SyntheticSet.Load(compiled);
        object[][] cases = set == "real" ? RealSet.Cases(engine) : Patients.Make(500);
        if (set != "real")
        {
            SyntheticSet.AssertAgrees(engine, cases);
        }

        Rate(1);
        Rate(1);
        double one = 0;
        double two = 0;
        for (int i = 0; i < 5; i++)
        {
            one = Math.Max(one, Rate(1));
            two = Math.Max(two, Rate(2));
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        int facts = cases.Sum(c => engine.Infer(c, trace: false, CancellationToken.None).Yielded.Count);
        double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)cases.Length;
        Console.WriteLine(
            $"{engine.Name} {set}: one thread {one:F0}/s ({1e6 / one:F1} us a case), two threads {two:F0}/s, factor {two / one:F2}; " +
            $"{bytes:F0} B and {facts / (double)cases.Length:F1} yielded facts a case");

        double Rate(int threads)
        {
            const double Seconds = 1;
            long total = 0;
            Stopwatch watch = Stopwatch.StartNew();
            Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work))];
            Array.ForEach(workers, w => w.Start());
            Array.ForEach(workers, w => w.Join());
            return total / watch.Elapsed.TotalSeconds;

            void Work()
            {
                long done = 0;
                while (watch.Elapsed.TotalSeconds < Seconds)
                {
                    foreach (object[] facts in cases)
                    {
                        engine.Infer(facts, trace: false, CancellationToken.None);
                    }

                    done += cases.Length;
                }

                Interlocked.Add(ref total, done);
            }
        }
    }
}
