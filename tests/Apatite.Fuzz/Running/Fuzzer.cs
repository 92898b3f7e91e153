using System.Collections.Concurrent;
using System.Diagnostics;
using Apatite.Fuzz.Checking;
using Apatite.Fuzz.Inputs;

namespace Apatite.Fuzz.Running;

/// <summary>Runs inputs on a few threads, and watches over them: one that hangs ends the run, since a thread cannot be stopped.</summary>
internal sealed class Fuzzer(SeedBundles seeds, ulong seed)
{
    // Far above the bound for one input, since its check runs it several times and the machine may be busy.
    private static readonly TimeSpan Hanging = TimeSpan.FromSeconds(120);

    private readonly Invariants _invariants = new(new Library(), seeds);
    private readonly ConcurrentQueue<Failure> _failures = new();
    private long _next;

    public Tally Tally { get; } = new();

    /// <summary>The first failure of each kind.</summary>
    public IReadOnlyCollection<Failure> Failures => _failures;

    /// <summary>Runs the inputs from a first one on, until there are enough or the time is over.</summary>
    /// <param name="first">The first input.</param>
    /// <param name="count">How many.</param>
    /// <param name="time">How long; null without limit.</param>
    /// <param name="threads">On how many threads.</param>
    /// <param name="progress">Told now and then.</param>
    /// <returns>The input that hangs; null when none does.</returns>
    public long? Run(long first, long count, TimeSpan? time, int threads, Action<Tally> progress)
    {
        _next = first;
        long start = Stopwatch.GetTimestamp();
        Worker[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Worker(this, first + count, IsOver))];
        for (TimeSpan reported = default; !Array.TrueForAll(workers, worker => worker.Join(TimeSpan.FromMilliseconds(200)));)
        {
            if (Array.Find(workers, worker => worker.TimeOnInput > Hanging) is { } hanging)
            {
                return hanging.Index;
            }

            if (Stopwatch.GetElapsedTime(start) - reported > TimeSpan.FromSeconds(10))
            {
                reported = Stopwatch.GetElapsedTime(start);
                progress(Tally);
            }
        }

        return null;

        bool IsOver() => time is { } limit && Stopwatch.GetElapsedTime(start) > limit;
    }

    private void RunOne(long index)
    {
        FuzzInput input = FuzzInput.Of(seeds, seed, index);
        try
        {
            Tally.Add(index, _invariants.Check(input));
        }
        catch (InvariantException problem)
        {
            if (Tally.AddFailure(problem.Kind))
            {
                _failures.Enqueue(Failure.Smallest(index, input, problem, _invariants));
            }
        }
    }

    private sealed class Worker
    {
        private readonly Thread _thread;
        private long _index = -1;
        private long _begun = Stopwatch.GetTimestamp();

        public Worker(Fuzzer fuzzer, long end, Func<bool> isOver)
        {
            _thread = new(() =>
            {
                while (!isOver() && Interlocked.Increment(ref fuzzer._next) - 1 is var index && index < end)
                {
                    Volatile.Write(ref _index, index);
                    Volatile.Write(ref _begun, Stopwatch.GetTimestamp());
                    fuzzer.RunOne(index);
                }
            })
            { IsBackground = true };
            _thread.Start();
        }

        public long Index => Volatile.Read(ref _index);

        public TimeSpan TimeOnInput => _thread.IsAlive ? Stopwatch.GetElapsedTime(Volatile.Read(ref _begun)) : TimeSpan.Zero;

        public bool Join(TimeSpan time) => _thread.Join(time);
    }
}
