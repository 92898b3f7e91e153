using Apatite.Engine.Loading;
using NRules.Fluent;

namespace Apatite.Engine.Tests.Running;

/// <summary>What the engine does beyond what the conformance suite asks of every engine.</summary>
public sealed class RunTests
{
    [Fact]
    public void Structs_are_facts_like_others()
    {
        CompiledRuleSet rules = Load(new MatchesStruct());
        Assert.Equal(["at 4", "at 5"], Keys(rules.Run([new Point(4), new Point(3), new Point(5), new Point(4)])));
        Assert.Empty(rules.Run([new Point(4), new Point(11)]).Yielded);
    }

    [Fact]
    public void A_join_without_end_can_be_cancelled_in_the_middle()
    {
        CompiledRuleSet rules = Load(new JoinsForEver());
        object[] cells = [.. Enumerable.Range(0, 300).Select(i => new Cell(i))];
        using CancellationTokenSource source = new();
        long calls = 0;
        JoinsForEver.Called = () =>
        {
            if (++calls == 1000)
            {
                source.Cancel();
            }

            return false;
        };
        Assert.Throws<OperationCanceledException>(() => rules.Run(cells, cancellationToken: source.Token));
        Assert.InRange(calls, 1000, 10_000);
    }

    [Fact]
    public void Firings_tell_what_each_alias_was_bound_to()
    {
        Firing firing = Assert.Single(
            Load(new MatchesStruct()).Run([new Point(4)], new RunOptions { Trace = true }).Firings);
        Binding binding = Assert.Single(firing.Matched);
        Assert.Equal("matches a struct", firing.Rule.Name);
        Assert.Equal("point", binding.Declaration.Name);
        Assert.Equal(typeof(Point), binding.Type);
        Assert.Equal(new Point(4), binding.Value);
    }

    [Fact]
    public void A_fault_tells_the_types_of_what_was_bound()
    {
        JoinsForEver.Called = () => throw new InvalidOperationException("inside");
        CompiledRuleSet rules = Load(new JoinsForEver());
        RuleExecutionException e = Assert.Throws<RuleExecutionException>(() => rules.Run([new Cell(12345)]));
        Assert.Contains("first: Cell, second: Cell", e.Message, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("12345", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_far_larger_than_the_others_leaves_nothing_behind()
    {
        CompiledRuleSet rules = Load(new MatchesStruct());
        Assert.Empty(rules.Run(Enumerable.Range(0, 20_000).Select(i => (object)new Point(i))).Yielded);
        Assert.Equal(["at 4"], Keys(rules.Run([new Point(4)])));
    }

    [Fact]
    public void Compiling_ahead_changes_nothing()
    {
        CompiledRuleSet rules = Load(new MatchesStruct());
        rules.Compile();
        Assert.Equal(["at 4"], Keys(rules.Run([new Point(4)])));
    }

    private static CompiledRuleSet Load(Rule rule) => CompiledRuleSet.Load([new RuleDefinitionFactory().Create(rule)]);

    private static IEnumerable<string> Keys(RunResult result) => result.Yielded.Select(f => ((Seen)f).Key);
}
