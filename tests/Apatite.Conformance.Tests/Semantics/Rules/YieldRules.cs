namespace Apatite.Conformance.Tests.Semantics.Rules;

[Name("same for each")]
public sealed class SameForEach : Rule
{
    public override void Define()
    {
        When().Match<Reading>(x => x.Value > 10);
        Then().Yield(ctx => new Echo("high"));
    }
}

[Name("same as the other")]
public sealed class SameAsOther : Rule
{
    public override void Define()
    {
        When().Match<Alarm>(x => x.On);
        Then().Yield(ctx => new Echo("high"));
    }
}

[Name("several yields")]
public sealed class SeveralYields : Rule
{
    public override void Define()
    {
        Reading reading = null!;

        When().Match(() => reading, x => x.Value > 10);
        Then()
            .Yield(ctx => new Conclusion(ctx.Rule.Name, "c " + reading.Id))
            .Yield(ctx => new Derived(ctx.Rule.Name, "d " + reading.Id));
    }
}

[Name("tells its match")]
public sealed class TellsItsMatch : Rule
{
    public override void Define()
    {
        Reading reading = null!;
        Alarm alarm = null!;

        When()
            .Match(() => reading)
            .Match(() => alarm, x => x.Gauge == reading.Gauge)
            .Exists<Span>();
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, Tell(ctx.Match)));
    }

    private static string Tell(IMatch match)
        => string.Join(",", match.Facts.Select(f => $"{f.Declaration.Name}={((ISignal)f.Value!).Id}"));
}

[Name("cross product")]
public sealed class CrossProduct : Rule
{
    public override void Define()
    {
        Reading first = null!;
        Reading second = null!;

        When()
            .Match(() => first)
            .Match(() => second);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, first.Id + second.Id));
    }
}

[Name("by code A")]
public sealed class ByCodeA : Rule
{
    public override void Define()
    {
        Reading reading = null!;

        When().Match(() => reading, x => x.Gauge == "A");
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, reading.Id));
    }
}

[Name("by code B")]
public sealed class ByCodeB : Rule
{
    public override void Define()
    {
        Reading reading = null!;

        When().Match(() => reading, x => x.Gauge == Codes.B && x.Value > 10);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, reading.Id));
    }
}

[Name("by code C")]
public sealed class ByCodeC : Rule
{
    public override void Define()
    {
        Reading reading = null!;

        When().Match(() => reading, x => "C" == x.Gauge).Not<Reading>(x => x.Gauge == "A");
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, reading.Id));
    }
}

internal static class Codes
{
    internal static readonly string B = "B";
}
