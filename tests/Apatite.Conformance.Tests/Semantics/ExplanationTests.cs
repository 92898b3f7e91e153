using Apatite.Conformance.Tests.Semantics.Rules;
using Apatite.Conformance.Tests.Shared;
using Apatite.Rules.Inference;

namespace Apatite.Conformance.Tests.Semantics;

/// <summary>What is known of rules, and why a fact was yielded (semantics 10 and 11).</summary>
public sealed class ExplanationTests
{
    private static readonly Reading R1 = new("r1", "A", 11);
    private static readonly Reading R2 = new("r2", "A", 9);
    private static readonly Alarm A1 = new("a1", "A", true);

    [Fact]
    public void Rules_tell_name_description_tags_and_class()
    {
        RuleInfo rule = Assert.Single(Engines.Of(typeof(HighReading)).Rules);
        Assert.Equal("high reading", rule.Name);
        Assert.Equal("A reading above ten.", rule.Description);
        Assert.Equal(["one", "source:book", "source:paper"], rule.Tags.Order(StringComparer.Ordinal));
        Assert.Equal(typeof(HighReading), rule.ClrType);
    }

    [Fact]
    public void A_rule_without_description_has_an_empty_one()
        => Assert.Equal("", Assert.Single(Engines.Of(typeof(SameGauge)).Rules).Description);

    [Fact]
    public void Without_trace_there_are_no_firings()
        => Assert.Empty(Engines.Of(typeof(HighReading)).Infer(R1).Firings);

    [Fact]
    public void Each_yielded_fact_is_explained_by_its_rule_and_the_matched_facts()
    {
        Firing firing = Assert.Single(Trace(typeof(SameGauge), R1, A1));
        Assert.Equal("pair on the same gauge", firing.Rule);
        Assert.Equal([R1, A1], firing.Matched);
        Assert.Equal(new Conclusion("pair on the same gauge", "r1a1"), firing.Yielded);
    }

    [Fact]
    public void A_collection_or_group_is_explained_by_its_members()
    {
        Assert.Equal([R1, R2], Members(Trace(typeof(Ordered), R2, R1)));
        Assert.Equal([R1, R2], Members(Trace(typeof(ByGauge), R1, R2)));
        Assert.Equal([R1, R2], Members(Trace(typeof(ValuesByGauge), R1, R2)));
        Assert.Equal([R1, R2], Members(Trace(typeof(HavingOnCollected), R1, R2 with { Value = 10 })).Select(f => ((Reading)f).Id == "r2" ? R2 : f));
    }

    [Fact]
    public void Exists_and_Not_explain_nothing()
    {
        Assert.Equal([A1], Assert.Single(Trace(typeof(AlarmWithWitness), R1, A1)).Matched);
        Assert.Empty(Assert.Single(Trace(typeof(NoReadingLow), R1)).Matched);
    }

    [Fact]
    public void Facts_derived_from_derived_facts_are_explained_step_by_step()
    {
        IReadOnlyList<Firing> firings = Engines.Of(typeof(DeriveHigh), typeof(EachDerived))
            .Infer([R1], trace: true, CancellationToken.None).Firings;
        Firing last = Assert.Single(firings, f => f.Yielded is Conclusion);
        Firing first = Assert.Single(firings, f => f.Yielded is Derived);
        Assert.Same(first.Yielded, Assert.Single(last.Matched));
        Assert.Equal([R1], first.Matched);
    }

    [Fact]
    public void What_is_taken_back_is_not_explained()
        => Assert.DoesNotContain(
            Engines.Of(typeof(NoDerived), typeof(AfterNoDerived), typeof(DeriveHigh))
                .Infer([R1], trace: true, CancellationToken.None).Firings,
            f => f.Yielded is Conclusion or Echo);

    private static IReadOnlyList<Firing> Trace(Type rule, params object[] facts)
        => Engines.Of(rule).Infer(facts, trace: true, CancellationToken.None).Firings;

    private static IEnumerable<object> Members(IReadOnlyList<Firing> firings)
        => Assert.Single(firings).Matched.OrderBy(f => ((Reading)f).Id, StringComparer.Ordinal);
}
