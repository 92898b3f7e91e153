namespace Apatite.Conformance.Tests.Semantics.Rules;

[Name("bare collect")]
public sealed class BareCollect : Rule
{
    public override void Define()
    {
        IEnumerable<Reading> readings = null!;

        When().Query(() => readings, q => q.Match<Reading>(x => x.Value > 10).Collect());
        Then().Yield(ctx => new Total(ctx.Rule.Name, "high", readings.Count(), readings.Sum(r => r.Value)));
    }
}

[Name("collect where any")]
public sealed class CollectWhereAny : Rule
{
    public override void Define()
    {
        IEnumerable<Reading> readings = null!;

        When().Query(() => readings, q => q
            .Match<Reading>()
            .Where(x => x.Value > 10)
            .Collect()
            .Where(c => c.Any()));
        Then().Yield(ctx => new Total(ctx.Rule.Name, "high", readings.Count(), readings.Sum(r => r.Value)));
    }
}

[Name("collect of the gauge")]
public sealed class CollectOfGauge : Rule
{
    public override void Define()
    {
        Alarm alarm = null!;
        IEnumerable<Reading> readings = null!;

        When()
            .Match(() => alarm)
            .Query(() => readings, q => q.Match<Reading>(x => x.Gauge == alarm.Gauge).Collect().Where(c => c.Count() > 1));
        Then().Yield(ctx => new Total(ctx.Rule.Name, alarm.Id, readings.Count(), readings.Sum(r => r.Value)));
    }
}

[Name("ordered")]
public sealed class Ordered : Rule
{
    public override void Define()
    {
        IEnumerable<Reading> readings = null!;

        When().Query(() => readings, q => q
            .Match<Reading>()
            .Collect()
            .OrderByDescending(x => x.Value)
            .ThenBy(x => x.Id));
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, string.Join(",", readings.Select(r => r.Id))));
    }
}

[Name("ordered the other way")]
public sealed class OrderedOtherWay : Rule
{
    public override void Define()
    {
        IEnumerable<Reading> readings = null!;

        When().Query(() => readings, q => q
            .Match<Reading>()
            .Collect()
            .OrderBy(x => x.Gauge)
            .ThenByDescending(x => x.Id));
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, string.Join(",", readings.Select(r => r.Id))));
    }
}

[Name("by gauge")]
public sealed class ByGauge : Rule
{
    public override void Define()
    {
        IGrouping<string, Reading> group = null!;

        When().Query(() => group, q => q.Match<Reading>().GroupBy(x => x.Gauge).Where(g => g.Count() > 1));
        Then().Yield(ctx => new Total(ctx.Rule.Name, group.Key, group.Count(), group.Sum(r => r.Value)));
    }
}

[Name("values by gauge")]
public sealed class ValuesByGauge : Rule
{
    public override void Define()
    {
        IGrouping<string, double> group = null!;

        When().Query(() => group, q => q.Match<Reading>(x => x.Value > 0).GroupBy(x => x.Gauge, x => x.Value));
        Then().Yield(ctx => new Total(ctx.Rule.Name, group.Key, group.Count(), group.Sum()));
    }
}

[Name("query without collect")]
public sealed class QueryWithoutCollect : Rule
{
    public override void Define()
    {
        Reading reading = null!;

        When().Query(() => reading, q => q.Match<Reading>().Where(x => x.Value > 10));
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, reading.Id));
    }
}

[Name("having on a collection")]
public sealed class HavingOnCollected : Rule
{
    public override void Define()
    {
        IEnumerable<Reading> readings = null!;

        When()
            .Query(() => readings, q => q.Match<Reading>().Collect().Where(c => c.Any()))
            .Having(() => readings.Average(r => r.Value) > 10);
        Then().Yield(ctx => new Total(ctx.Rule.Name, "mean", 1, readings.Average(r => r.Value)));
    }
}

[Name("having on a match")]
public sealed class HavingOnMatch : Rule
{
    public override void Define()
    {
        Reading reading = null!;
        Alarm alarm = null!;

        When()
            .Match(() => reading)
            .Match(() => alarm)
            .Exists<Span>()
            .Having(() => alarm.Gauge == reading.Gauge, () => reading.Value > 10);
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, reading.Id + alarm.Id));
    }
}

[Name("nested lambda over an alias")]
public sealed class NestedLambda : Rule
{
    public override void Define()
    {
        IEnumerable<Reading> readings = null!;
        Alarm alarm = null!;

        When()
            .Query(() => readings, q => q.Match<Reading>().Collect())
            .Match(() => alarm, x => readings.Any(r => r.Gauge == x.Gauge && r.Value > 10));
        Then().Yield(ctx => new Total(
            ctx.Rule.Name, alarm.Id, readings.Count(r => r.Gauge == alarm.Gauge), readings.Sum(r => r.Value)));
    }
}

[Name("groups of derived facts")]
[Priority(-10)]
public sealed class GroupsOfDerived : Rule
{
    public override void Define()
    {
        IEnumerable<IGrouping<string, Derived>> groups = null!;

        When().Query(() => groups, q => q.Match<Derived>().GroupBy(x => x.Rule).Where(g => g.Any()).Collect());
        Then().Yield(ctx => new Conclusion(ctx.Rule.Name, $"{groups.Count()} groups"));
    }
}
