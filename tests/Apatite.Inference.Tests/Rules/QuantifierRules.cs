namespace Apatite.Inference.Tests.Rules;

[Name("alarm with witness")]
public sealed class AlarmWithWitness : Rule
{
    public override void Define()
    {
        Alarm alarm = null!;

        When()
            .Match(() => alarm)
            .Exists<Reading>(x => x.Gauge == alarm.Gauge, x => x.Value > 10);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, alarm.Id));
    }
}

[Name("alarm without witness")]
public sealed class AlarmWithoutWitness : Rule
{
    public override void Define()
    {
        Alarm alarm = null!;

        When()
            .Match(() => alarm)
            .Not<Reading>(x => x.Gauge == alarm.Gauge);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, alarm.Id));
    }
}

[Name("all readings high")]
public sealed class AllReadingsHigh : Rule
{
    public override void Define()
    {
        When().All<Reading>(x => x.Value > 10);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, "all high"));
    }
}

[Name("all readings of the gauge high")]
public sealed class AllOfGaugeHigh : Rule
{
    public override void Define()
    {
        Alarm alarm = null!;

        When()
            .Match(() => alarm)
            .All<Reading>(x => x.Gauge == alarm.Gauge, x => x.Value > 10, x => x.Value < 100);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, alarm.Id));
    }
}

[Name("unnamed pattern")]
public sealed class UnnamedPattern : Rule
{
    public override void Define()
    {
        Alarm alarm = null!;

        When()
            .Match<Reading>(x => x.Value > 10)
            .Match(() => alarm, x => x.On);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, alarm.Id));
    }
}
