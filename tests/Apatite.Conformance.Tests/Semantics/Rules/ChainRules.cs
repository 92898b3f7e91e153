namespace Apatite.Conformance.Tests.Semantics.Rules;

[Name("derive high")]
public sealed class DeriveHigh : Rule
{
    public override void Define()
    {
        Reading reading = null!;

        When().Match(() => reading, x => x.Value > 10);
        Then().Yield(ctx => new Derived(ctx.Rule.Name, reading.Id));
    }
}

[Name("derive on")]
public sealed class DeriveOn : Rule
{
    public override void Define()
    {
        Alarm alarm = null!;

        When().Match(() => alarm, x => x.On);
        Then().Yield(ctx => new Derived(ctx.Rule.Name, alarm.Id));
    }
}

[Name("each derived fact")]
[Priority(-10)]
public sealed class EachDerived : Rule
{
    public override void Define()
    {
        Derived derived = null!;

        When().Match(() => derived);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, "each " + derived.Key));
    }
}

[Name("some derived fact")]
[Priority(-10)]
public sealed class SomeDerived : Rule
{
    public override void Define()
    {
        When().Exists<Derived>();
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, "some"));
    }
}

[Name("no derived fact")]
public sealed class NoDerived : Rule
{
    // Without a lower priority NRules lets this fire first and takes the conclusion back later.
    public override void Define()
    {
        When().Not<Derived>();
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, "none"));
    }
}

[Name("after no derived fact")]
[Priority(-10)]
public sealed class AfterNoDerived : Rule
{
    public override void Define()
    {
        Conclusion conclusion = null!;

        When().Match(() => conclusion, x => x.Key == "none");
        Then().Yield(ctx => new Echo("after " + conclusion.Key));
    }
}
