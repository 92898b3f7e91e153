using Apatite.Conformance.Tests.Semantics.Rules;
using Apatite.Conformance.Tests.Shared;

namespace Apatite.Conformance.Tests.Semantics;

/// <summary>What the final set of facts is (semantics 1 to 3).</summary>
public sealed class DerivationTests
{
    private static readonly Type[] All =
        [typeof(NoDerived), typeof(AfterNoDerived), typeof(EachDerived), typeof(SomeDerived), typeof(DeriveOn), typeof(DeriveHigh)];

    private static readonly object[] Facts = [new Reading("r1", "A", 11), new Alarm("a1", "A", true), new Reading("r2", "A", 1)];

    [Fact]
    public void Rules_see_what_other_rules_yield_in_whatever_order_they_are_loaded()
    {
        string[] expected = ["a1", "each a1", "each r1", "r1", "some"];
        Assert.Equal(expected, Engines.Of(All).Infer(Facts).Keys());
        Assert.Equal(expected, Engines.Of([.. All.Reverse()]).Infer(Facts).Keys());
    }

    [Fact]
    public void The_order_of_the_facts_does_not_matter()
        => Assert.Equal(Engines.Of(All).Infer(Facts).Keys(), Engines.Of(All).Infer([.. Facts.Reverse()]).Keys());

    [Fact]
    public void Conclusions_from_absence_stand_only_when_nothing_is_derived_in_the_end()
    {
        Assert.Equal(["after none", "none"], Engines.Of(All).Infer(new Reading("r2", "A", 1)).Keys());
        Assert.Equal(["after none", "none"], Engines.Of(All).Infer().Keys());
    }

    [Fact]
    public void Equal_inputs_count_once()
        => Assert.Equal(["r1"], Engines.Infer<HighReading>(new Reading("r1", "A", 11), new Reading("r1", "A", 11)));

    [Fact]
    public void A_derived_state_is_consumed_once_with_Exists_and_for_each_producer_with_Match()
    {
        Assert.Equal(["some"], Engines.Of(typeof(DeriveOn), typeof(DeriveHigh), typeof(SomeDerived))
            .Infer(Facts).Yielded.OfType<Conclusion>().Select(c => c.Key));
        Assert.Equal(2, Engines.Of(typeof(DeriveOn), typeof(DeriveHigh), typeof(EachDerived))
            .Infer(Facts).Yielded.OfType<Conclusion>().Count());
    }

    [Fact]
    public void A_rule_may_yield_several_facts()
        => Assert.Equal(["c r1", "d r1"], Engines.Infer<SeveralYields>(new Reading("r1", "A", 11)));

    [Fact]
    public void An_action_sees_its_rule_and_the_facts_that_matched_in_order()
        => Assert.Equal(
            ["reading=r1,alarm=a1", "reading=r1,alarm=a2"],
            Engines.Infer<TellsItsMatch>(
                new Reading("r1", "A", 11), new Alarm("a1", "A", true), new Alarm("a2", "A", true), new Span("s", 1, 2)));
}
