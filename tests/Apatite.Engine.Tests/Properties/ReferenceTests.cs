using System.Globalization;
using System.Text.Json;
using Apatite.Engine.Definition;
using Apatite.Engine.Loading;
using CsCheck;

namespace Apatite.Engine.Tests.Properties;

/// <summary>Random rule sets over random facts mean what the naive reference says, in any order of facts.</summary>
public sealed class ReferenceTests
{
    private static readonly long Cases = long.Parse(
        Environment.GetEnvironmentVariable("APATITE_PROPERTY_CASES") ?? "500", CultureInfo.InvariantCulture);

    [Fact]
    public void Random_rule_sets_conclude_what_the_reference_concludes_in_any_order_of_facts()
        => Specs.Cases.Sample(Check, iter: Cases, print: spec => JsonSerializer.Serialize(spec));

    private static void Check(CaseSpec spec)
    {
        Item[] facts = [.. spec.Facts.Select(Fact)];
        string[]? expected = Reference.Infer(spec, facts);
        RuleSet rules = RuleSet.Load([.. spec.Rules.Select(Read)]);
        Item[] shuffled = [.. facts];
        new Random(spec.Shuffle).Shuffle(shuffled);

        // The second run finds used working memory in the pool.
        AssertConcludes(expected, rules, facts, trace: false);
        AssertConcludes(expected, rules, shuffled, trace: false);
        AssertConcludes(expected, rules, shuffled, trace: true);
    }

    private static void AssertConcludes(string[]? expected, RuleSet rules, Item[] facts, bool trace)
    {
        RunOptions options = new() { Trace = trace };
        if (expected is null)
        {
            Assert.Throws<RuleExecutionException>(() => rules.Run(facts, options));
            return;
        }

        RunResult result = rules.Run(facts, options);
        Assert.Equal(expected, result.Yielded.Select(f => ((Item)f).Key).Order(StringComparer.Ordinal));
        if (trace)
        {
            Assert.Equal(result.Yielded, result.Firings.Select(f => f.Yielded));
        }
    }

    private static BoundRule Read(RuleSpec spec, int index)
        => RuleReader.Read(new RuleDefinition(typeof(GeneratedRule), $"R{index}", "", 0, []), new GeneratedRule(spec));

    private static Item Fact(FactSpec spec, int index)
    {
        string c = ((char)('u' + spec.C)).ToString();
        return spec.IsP
            ? new P($"p{index}", spec.A, spec.B, c, (Colour)spec.Colour)
            : new Q($"q{index}", spec.A, spec.B, c, (Colour)spec.Colour);
    }
}
