using Apatite.Conformance.Tests.Semantics.Rules;
using Apatite.Conformance.Tests.Shared;

namespace Apatite.Conformance.Tests.Semantics;

/// <summary>What patterns, joins and quantifiers mean (semantics 4 to 6 and 8).</summary>
public sealed class MatchingTests
{
    private static readonly object[] Signals =
    [
        new Reading("r1", "A", 11), new Reading("r2", "A", 9), new Reading("r3", "B", 11),
        new Alarm("a1", "A", true), new Alarm("a2", "A", false), new Alarm("a3", "C", true),
    ];

    [Fact]
    public void A_match_yields_a_fact_for_each_fact_that_meets_all_conditions()
        => Assert.Equal(["r1"], Engines.Infer<HighReading>(Signals));

    [Fact]
    public void A_join_yields_a_fact_for_each_pair()
        => Assert.Equal(["r1a1", "r2a1"], Engines.Infer<SameGauge>(Signals));

    [Fact]
    public void A_self_join_pairs_both_ways_and_each_with_itself()
        => Assert.Equal(
            ["xx", "xy", "yx", "yy"],
            Engines.Infer<CrossProduct>(new Reading("x", "A", 1), new Reading("y", "A", 1)));

    [Fact]
    public void A_pattern_without_alias_multiplies_matches_like_any_other()
        => Assert.Equal(["a1"], Engines.Infer<UnnamedPattern>(new Reading("r1", "A", 11), new Alarm("a1", "B", true)));

    [Fact]
    public void Exists_matches_once_however_many_witnesses_there_are()
        => Assert.Equal(["a1", "a2"], Engines.Infer<AlarmWithWitness>([.. Signals, new Reading("r4", "A", 12)]));

    [Fact]
    public void Not_is_asked_for_each_match_before_it()
        => Assert.Equal(["a3"], Engines.Infer<AlarmWithoutWitness>(Signals));

    [Fact]
    public void Not_holds_when_there_is_nothing_and_fails_on_one_fact()
    {
        Assert.Equal(["none low"], Engines.Infer<NoReadingLow>(new Alarm("a1", "A", true)));
        Assert.Equal(["none low"], Engines.Infer<NoReadingLow>(new Reading("r1", "A", 11)));
        Assert.Empty(Engines.Infer<NoReadingLow>(Signals));
    }

    [Fact]
    public void Not_with_a_join_looks_at_the_joined_facts_only()
    {
        object[] facts = [new Alarm("a1", "A", true), new Alarm("a2", "B", true), new Alarm("a3", "C", true)];
        Assert.Equal(
            ["a1", "a3"],
            Engines.Infer<NoneOfGaugeLow>([.. facts, new Reading("r1", "A", 11), new Reading("r2", "B", 200)]));
    }

    [Fact]
    public void A_pattern_matches_subclasses_and_implementers()
    {
        Assert.Equal(
            ["base a1", "base r1", "interface a1", "interface r1"],
            Engines.Infer<AnySignal, AnySignalByInterface>(
                new Reading("r1", "A", 1), new Reading("r2", "A", 1), new Alarm("a1", "A", true), new Span("s1", 1, 2)));
    }

    [Fact]
    public void Conditions_may_call_static_and_instance_methods()
        => Assert.Equal(
            ["s1+s2"], Engines.Infer<Methods>(new Span("s1", 1, 5), new Span("s2", 3, 8), new Span("s3", 9, 9)));

    [Fact]
    public void Aliases_may_be_fields_of_the_rule_and_locals_may_be_constants()
        => Assert.Equal(["r1a1", "r1a2"], Engines.Infer<AliasesAsMembers>(Signals));

    [Fact]
    public void Conditions_on_enums_and_null_compare_values()
        => Assert.Equal(["r1"], Engines.Infer<Graded>(
            new Reading("r1", "A", 11) { Grade = Grade.High },
            new Reading("r2", "A", 11) { Grade = Grade.High, Note = "seen" },
            new Reading("r3", "A", 11) { Grade = Grade.Low }));

    [Fact]
    public void Conditions_on_the_fact_alone_run_before_joined_ones_so_that_a_guard_may_be_listed_later()
        => Assert.Equal(["r2"], Engines.Infer<GuardAfterJoin>(
            new Alarm("a1", "A", true), new Reading("r1", "A", 1), new Reading("r2", "A", 1) { Note = "long" }));

    [Fact]
    public void Rules_that_look_up_codes_see_the_facts_with_that_code_only()
    {
        string[] keys = Engines.Of(typeof(ByCodeA), typeof(ByCodeB), typeof(ByCodeC))
            .Infer(new Reading("r1", "B", 11), new Reading("r2", "B", 9), new Reading("r3", "C", 1), new Reading("r4", "D", 1))
            .Keys();
        Assert.Equal(["r1", "r3"], keys);
        Assert.Equal(
            ["r1", "r5"],
            Engines.Of(typeof(ByCodeA), typeof(ByCodeB), typeof(ByCodeC))
                .Infer(new Reading("r1", "B", 11), new Reading("r3", "C", 1), new Reading("r5", "A", 1)).Keys());
    }
}
