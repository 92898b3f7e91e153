namespace Apatite.Conformance.Tests.Semantics.Rules;

[Name("guard listed after the join")]
public sealed class GuardAfterJoin : Rule
{
    public override void Define()
    {
        Alarm alarm = null!;
        Reading reading = null!;

        When()
            .Match(() => alarm)
            .Match(() => reading, x => x.Note!.Length > alarm.Gauge.Length, x => x.Note != null);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, reading.Id));
    }
}

[Name("no guard")]
public sealed class NoGuard : Rule
{
    public override void Define()
    {
        Reading reading = null!;

        When().Match(() => reading, x => x.Note!.Length > 3);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, reading.Id));
    }
}

[Name("failing action")]
public sealed class FailingAction : Rule
{
    public override void Define()
    {
        Reading reading = null!;

        When().Match(() => reading, x => x.Value > 10);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, reading.Note!.Trim()));
    }
}

[Name("methods")]
public sealed class Methods : Rule
{
    private readonly int gap = 1;

    public override void Define()
    {
        Span first = null!;
        Span second = null!;

        When()
            .Match(() => first)
            .Match(() => second, x => x.Id != first.Id, x => Overlap(first, x), x => IsBefore(first, x));
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, Join(first.Id, second.Id)));
    }

    private static bool Overlap(Span a, Span b) => a.From <= b.To && b.From <= a.To;

    private static string Join(string a, string b) => a + "+" + b;

    private bool IsBefore(Span a, Span b) => a.From + gap <= b.From;
}

[Name("aliases as members")]
public sealed class AliasesAsMembers : Rule
{
    private readonly Reading reading = null!;

    private readonly Alarm alarm = null!;

    public override void Define()
    {
        double limit = 10;

        When()
            .Match(() => reading, x => x.Value > limit)
            .Match(() => alarm, x => x.Gauge == reading.Gauge);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, reading.Id + alarm.Id));
    }
}

[Name("any signal")]
public sealed class AnySignal : Rule
{
    public override void Define()
    {
        Signal signal = null!;

        When().Match(() => signal, x => x.Id != "r2");
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, "base " + signal.Id));
    }
}

[Name("any signal by interface")]
public sealed class AnySignalByInterface : Rule
{
    public override void Define()
    {
        ISignal signal = null!;

        When().Match(() => signal, x => x.Id != "r2");
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, "interface " + signal.Id));
    }
}

[Name("graded")]
public sealed class Graded : Rule
{
    public override void Define()
    {
        Reading reading = null!;

        When().Match(() => reading, x => x.Grade == Grade.High && x.Note == null);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, reading.Id));
    }
}
