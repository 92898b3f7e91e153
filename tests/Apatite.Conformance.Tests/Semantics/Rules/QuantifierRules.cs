namespace Apatite.Conformance.Tests.Semantics.Rules;

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

[Name("no reading low")]
public sealed class NoReadingLow : Rule
{
    public override void Define()
    {
        When().Not<Reading>(x => x.Value <= 10);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, "none low"));
    }
}

[Name("no reading of the gauge low")]
public sealed class NoneOfGaugeLow : Rule
{
    public override void Define()
    {
        Alarm alarm = null!;

        When()
            .Match(() => alarm)
            .Not<Reading>(x => x.Gauge == alarm.Gauge, x => x.Value <= 10 || x.Value >= 100);
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
