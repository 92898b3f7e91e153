using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Apatite.CdsHooks;

/// <summary>
/// What the services tell of themselves: counts, durations and codes of this library, never a value, an id or an address of a
/// request. Collect the meter and the source of this name.
/// </summary>
public sealed class CdsHooksTelemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "Apatite.CdsHooks";

    private static readonly ActivitySource Source = new(Name);

    private readonly Counter<long> _calls;
    private readonly Counter<long> _cards;
    private readonly Counter<long> _refusals;
    private readonly Counter<long> _feedback;
    private readonly Histogram<double> _duration;

    internal CdsHooksTelemetry(IMeterFactory meters)
    {
        Meter meter = meters.Create(Name);
        _calls = meter.CreateCounter<long>("apatite.calls", "{call}", "Assessments answered, by service.");
        _cards = meter.CreateCounter<long>("apatite.cards", "{card}", "Cards given, by service and indicator.");
        _refusals = meter.CreateCounter<long>("apatite.refusals", "{call}", "Requests refused, by code.");
        _feedback = meter.CreateCounter<long>("apatite.feedback", "{card}", "Feedback on cards, by service and outcome.");
        _duration = meter.CreateHistogram<double>("apatite.step.duration", "s", "How long reading, assessing and writing took.");
    }

    internal void Called(string service, IEnumerable<string> indicators)
    {
        _calls.Add(1, Tag("service", service));
        foreach (string indicator in indicators)
        {
            _cards.Add(1, Tag("service", service), Tag("indicator", indicator));
        }
    }

    internal void Refused(string code) => _refusals.Add(1, Tag("code", code));

    internal void FedBack(CardFeedback feedback) =>
        _feedback.Add(1, Tag("service", feedback.ServiceId), Tag("outcome", feedback.Outcome.ToString().ToLowerInvariant()));

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);

    internal Step Measure(string step) => new(this, step);

    /// <summary>A step of the work: a span and a duration.</summary>
    internal readonly struct Step(CdsHooksTelemetry telemetry, string name) : IDisposable
    {
        private readonly Activity? _activity = Source.StartActivity(name);
        private readonly long _start = Stopwatch.GetTimestamp();

        public void Dispose()
        {
            telemetry._duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, Tag("step", name));
            _activity?.Dispose();
        }
    }
}
