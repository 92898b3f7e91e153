using Apatite.Conformance.Tests.Semantics.Rules;
using Apatite.Conformance.Tests.Shared;

namespace Apatite.Conformance.Tests.Semantics;

/// <summary>What queries and Having mean (semantics 7).</summary>
public sealed class QueryTests
{
    private static readonly object[] Readings =
    [
        new Reading("r1", "B", 11), new Reading("r2", "A", 9), new Reading("r3", "A", 20), new Reading("r4", "A", 11),
    ];

    [Fact]
    public void A_bare_Collect_matches_the_empty_collection()
    {
        Assert.Equal(["high:0:0"], Engines.Infer<BareCollect>());
        Assert.Equal(["high:3:42"], Engines.Infer<BareCollect>(Readings));
    }

    [Fact]
    public void Where_after_Collect_tests_the_collection()
    {
        Assert.Empty(Engines.Infer<CollectWhereAny>());
        Assert.Equal(["high:3:42"], Engines.Infer<CollectWhereAny>(Readings));
    }

    [Fact]
    public void A_query_may_join_with_earlier_aliases()
        => Assert.Equal(
            ["a1:3:40"],
            Engines.Infer<CollectOfGauge>([.. Readings, new Alarm("a1", "A", true), new Alarm("a2", "B", true)]));

    [Fact]
    public void OrderBy_and_ThenBy_decide_the_order_whatever_the_order_of_the_facts()
    {
        Assert.Equal(["r3,r1,r4,r2"], Engines.Infer<Ordered>(Readings));
        Assert.Equal(["r3,r1,r4,r2"], Engines.Infer<Ordered>([.. Readings.Reverse()]));
        Assert.Equal(["r4,r3,r2,r1"], Engines.Infer<OrderedOtherWay>(Readings));
    }

    [Fact]
    public void GroupBy_matches_once_for_each_key_and_never_without_facts()
    {
        Assert.Empty(Engines.Infer<ByGauge>());
        Assert.Equal(["A:3:40"], Engines.Infer<ByGauge>(Readings));
    }

    [Fact]
    public void GroupBy_may_group_values_of_the_facts()
        => Assert.Equal(["A:3:40", "B:1:11"], Engines.Infer<ValuesByGauge>(Readings));

    [Fact]
    public void A_query_without_Collect_matches_each_fact()
        => Assert.Equal(["r1", "r3", "r4"], Engines.Infer<QueryWithoutCollect>(Readings));

    [Fact]
    public void Let_computes_and_Having_tests()
    {
        Assert.Equal(["mean:1:12.75"], Engines.Infer<HavingOnCollected>(Readings));
        Assert.Empty(Engines.Infer<HavingOnCollected>(new Reading("r", "A", 1)));
    }

    [Fact]
    public void Having_belongs_to_the_last_pattern_that_binds()
        => Assert.Equal(["r1a2"], Engines.Infer<HavingOnMatch>(
            [.. Readings, new Alarm("a1", "C", true), new Alarm("a2", "B", true), new Span("s", 1, 2)]));

    [Fact]
    public void A_nested_lambda_may_read_an_alias()
        => Assert.Equal(
            ["a1:3:51"],
            Engines.Infer<NestedLambda>([.. Readings, new Alarm("a1", "A", true), new Alarm("a2", "C", true)]));

    [Fact]
    public void Groups_may_be_collected()
        => Assert.Equal(
            "2 groups",
            Engines.Of(typeof(GroupsOfDerived), typeof(DeriveHigh), typeof(DeriveOn))
                .Infer([.. Readings, new Alarm("a1", "A", true)])
                .Yielded.OfType<Conclusion>().Single().Key);
}
