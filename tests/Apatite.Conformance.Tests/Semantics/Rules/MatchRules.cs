namespace Apatite.Conformance.Tests.Semantics.Rules;

[Name("high reading")]
[Description("A reading above ten.")]
[Tag("one")]
[Source("book")]
[Source("paper")]
public sealed class HighReading : Rule
{
    public override void Define()
    {
        Reading reading = null!;

        When().Match(() => reading, x => x.Gauge == "A", x => x.Value > 10);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, reading.Id));
    }
}

public sealed class SourceAttribute(string id) : TagAttribute("source:" + id);

[Name("pair on the same gauge")]
public sealed class SameGauge : Rule
{
    public override void Define()
    {
        Reading reading = null!;
        Alarm alarm = null!;

        When()
            .Match(() => reading)
            .Match(() => alarm, x => x.Gauge == reading.Gauge, x => x.On);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, reading.Id + alarm.Id));
    }
}
