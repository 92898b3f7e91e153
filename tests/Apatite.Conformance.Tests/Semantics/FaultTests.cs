using Apatite.Conformance.Tests.Semantics.Rules;
using Apatite.Conformance.Tests.Shared;
using Apatite.Rules;
using Apatite.Rules.Inference;

namespace Apatite.Conformance.Tests.Semantics;

/// <summary>What happens when a rule fails (semantics 2, 4 and 9).</summary>
public sealed class FaultTests
{
    [Fact]
    public void Two_equal_yields_of_one_rule_are_an_error_that_names_it()
    {
        IInferenceEngine engine = Engines.Of(typeof(SameForEach));
        InferenceException e = Assert.Throws<InferenceException>(
            () => engine.Infer(new Reading("r1", "A", 11), new Reading("r2", "A", 12)));
        Assert.Equal("same for each", e.RuleName);
    }

    [Fact]
    public void Two_rules_that_yield_equal_facts_are_an_error()
    {
        IInferenceEngine engine = Engines.Of(typeof(SameForEach), typeof(SameAsOther));
        Assert.Throws<InferenceException>(() => engine.Infer(new Reading("r1", "A", 11), new Alarm("a1", "A", true)));
    }

    [Fact]
    public void Yielding_what_the_case_contains_is_an_error()
    {
        IInferenceEngine engine = Engines.Of(typeof(SameForEach));
        Assert.Throws<InferenceException>(() => engine.Infer(new Reading("r1", "A", 11), new Echo("high")));
    }

    [Fact]
    public void A_null_inside_a_condition_is_an_error_that_names_rule_and_expression_but_no_content()
    {
        IInferenceEngine engine = Engines.Of(typeof(NoGuard));
        InferenceException e = Assert.Throws<InferenceException>(() => engine.Infer(new Reading("secret", "A", 11)));
        Assert.Equal("no guard", e.RuleName);
        Assert.Contains("no guard", e.Message, StringComparison.Ordinal);
        Assert.Contains("Note", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_action_is_an_error_that_names_the_rule_but_no_content()
    {
        IInferenceEngine engine = Engines.Of(typeof(FailingAction));
        InferenceException e = Assert.Throws<InferenceException>(() => engine.Infer(new Reading("secret", "A", 11)));
        Assert.Equal("failing action", e.RuleName);
        Assert.Contains("failing action", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_fault_the_engine_serves_other_cases_as_before()
    {
        IInferenceEngine engine = Engines.Of(typeof(NoGuard), typeof(HighReading));
        object[] good = [new Reading("r1", "A", 11) { Note = "long" }];
        for (int i = 0; i < 3; i++)
        {
            Assert.Throws<InferenceException>(() => engine.Infer(good[0], new Reading("r2", "A", 11)));
            Assert.Equal(["r1", "r1"], engine.Infer(good).Keys());
        }
    }

    [Fact]
    public void Too_many_matches_are_an_error_that_names_the_rule()
    {
        IInferenceEngine engine = BothEngines.Create(
            RuleClasses.Define([typeof(CrossProduct)]), new InferenceOptions { MaxMatchesPerRule = 100 });
        object[] facts = [.. Enumerable.Range(0, 11).Select(i => new Reading($"r{i:00}", "A", i))];
        Assert.Equal(100, engine.Infer(facts[..10]).Yielded.Count);
        InferenceException e = Assert.Throws<InferenceException>(() => engine.Infer(facts));
        Assert.Equal("cross product", e.RuleName);
    }

    [Fact]
    public void A_cancelled_run_ends_in_the_usual_exception()
    {
        IInferenceEngine engine = Engines.Of(typeof(CrossProduct));
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(
            () => engine.Infer([new Reading("r1", "A", 1)], trace: false, source.Token));
    }

    [Fact]
    public void Many_threads_get_the_same_answers_as_one_even_while_others_fail()
    {
        IInferenceEngine engine = Engines.Of(
            typeof(NoGuard), typeof(HighReading), typeof(SameGauge), typeof(ByGauge), typeof(Ordered), typeof(BareCollect));
        object[][] cases =
        [
            .. Enumerable.Range(1, 20).Select(n => Enumerable.Range(0, n)
                .Select(i => (object)new Reading($"r{i}", "ABC"[i % 3].ToString(), i * n % 17) { Note = n % 5 == 0 ? null : "long" })
                .ToArray()),
        ];
        string[] expected = [.. cases.Select(Answer)];
        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            Assert.Equal(expected[i % cases.Length], Answer(cases[i % cases.Length])));

        string Answer(object[] facts)
        {
            try
            {
                return string.Join("|", engine.Infer(facts).Keys());
            }
            catch (InferenceException e)
            {
                return "fault in " + e.RuleName;
            }
        }
    }
}
