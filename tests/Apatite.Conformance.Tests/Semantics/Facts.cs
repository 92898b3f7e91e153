namespace Apatite.Conformance.Tests.Semantics;

public interface ISignal
{
    string Id { get; }
}

public abstract record Signal(string Id) : ISignal;

public sealed record Reading(string Id, string Gauge, double Value) : Signal(Id)
{
    public string? Note { get; init; }

    public Grade Grade { get; init; }
}

public sealed record Alarm(string Id, string Gauge, bool On) : Signal(Id);

public sealed record Span(string Id, int From, int To);

public enum Grade
{
    Unknown,
    Low,
    High,
}

public sealed record Conclusion(string Rule, string Key);

public sealed record Derived(string Rule, string Key);

public sealed record Total(string Rule, string Key, int Count, double Sum);

public sealed record Echo(string Key);
