using System.Globalization;
using Apatite.Fuzz.Checking;
using Apatite.Model;

namespace Apatite.Fuzz.Running;

/// <summary>How the inputs of a run ended: evidence that they reach deep, and what the worst of them cost.</summary>
internal sealed class Tally
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, long> _endings = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _resources = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _failures = new(StringComparer.Ordinal);
    private (TimeSpan Time, long Index) _slowest;
    private (long Bytes, long Index) _largest;

    public long Count { get; private set; }

    public long Assessed => _endings.GetValueOrDefault(Outcome.Assessed);

    /// <summary>The endings that occurred.</summary>
    public IEnumerable<string> Endings => _endings.Keys;

    /// <summary>What became of resources: <c>used</c>, or the list and the reason.</summary>
    public IEnumerable<string> Resources => _resources.Keys;

    public bool HasFailures => _failures.Count > 0;

    public void Add(long index, Outcome outcome)
    {
        lock (_lock)
        {
            Count++;
            Add(_endings, outcome.Ending);
            _slowest = outcome.Time > _slowest.Time ? (outcome.Time, index) : _slowest;
            _largest = outcome.Allocated > _largest.Bytes ? (outcome.Allocated, index) : _largest;
            Add(outcome.Account ?? ReadReport.Empty);
        }
    }

    /// <summary>Counts a failure.</summary>
    /// <returns>Whether it is the first of its kind.</returns>
    public bool AddFailure(string kind)
    {
        lock (_lock)
        {
            Count++;
            Add(_failures, kind);
            return _failures[kind] == 1;
        }
    }

    public void Write(TextWriter output)
    {
        Section("How inputs ended", _endings, Count);
        Section("What became of resources", _resources, _resources.Values.Sum());
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            Slowest input: {_slowest.Time.TotalMilliseconds:0} ms (input {_slowest.Index})
            Most allocated: {_largest.Bytes / 1048576.0:0.0} MiB (input {_largest.Index})
            """));
        Section("Failures", _failures, Count);

        void Section(string title, SortedDictionary<string, long> counts, long all)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {counts.Values.Sum()}"));
            foreach ((string name, long count) in counts.OrderByDescending(pair => pair.Value))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {100.0 * count / all,7:0.000} %  {count,10}  {name}"));
            }
        }
    }

    private void Add(ReadReport account)
    {
        foreach (string key in account.Used.Select(_ => "used")
            .Concat(account.Ignored.Select(ignored => "ignored: " + ignored.Reason))
            .Concat(account.Rejected.Select(rejected => "rejected: " + rejected.Reason)))
        {
            Add(_resources, key);
        }
    }

    private static void Add(SortedDictionary<string, long> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
