using System.Globalization;
using System.Text.Json;
using Apatite.Conformance.Tests.Shared;
using Apatite.Rules;
using Apatite.Rules.Inference;
using CsCheck;
using NRules.Fluent;

namespace Apatite.Conformance.Tests.Properties;

/// <summary>Random rule sets over random facts mean what the naive reference says, on both engines, in any order of facts.</summary>
public sealed class ReferenceTests
{
    private static readonly long Cases = long.Parse(
        Environment.GetEnvironmentVariable("APATITE_PROPERTY_ITERATIONS") ?? "300", CultureInfo.InvariantCulture);

    [Fact]
    public void Random_rule_sets_conclude_what_the_reference_concludes_in_any_order_of_facts()
        => Specs.Cases.Sample(Check, iter: Cases, print: spec => JsonSerializer.Serialize(spec));

    private static void Check(CaseSpec spec)
    {
        Item[] facts = [.. spec.Facts.Select(Fact)];
        string[]? expected = Reference.Infer(spec, facts);
        BothEngines engines = BothEngines.Create(
            [.. spec.Rules.Select((rule, index) => new RuleDefinitionFactory().Create(new GeneratedRule(rule, index)))]);
        Item[] shuffled = [.. facts];
        new Random(spec.Shuffle).Shuffle(shuffled);

        // The second run finds used working memory in the pool.
        AssertConcludes(expected, engines, facts, trace: false);
        AssertConcludes(expected, engines, shuffled, trace: false);
        AssertConcludes(expected, engines, shuffled, trace: true);
    }

    private static void AssertConcludes(string[]? expected, BothEngines engines, Item[] facts, bool trace)
    {
        if (expected is null)
        {
            Assert.Throws<InferenceException>(() => engines.Infer(facts, trace, CancellationToken.None));
            return;
        }

        InferenceResult result = engines.Infer(facts, trace, CancellationToken.None);
        Assert.Equal(expected, result.Yielded.Select(f => ((Item)f).Key).Order(StringComparer.Ordinal));
        Assert.Equal(trace ? result.Yielded.Count : 0, result.Firings.Count);
    }

    private static Item Fact(FactSpec spec, int index)
    {
        string c = ((char)('u' + spec.C)).ToString();
        return spec.IsP
            ? new P($"p{index}", spec.A, spec.B, c, (Colour)spec.Colour)
            : new Q($"q{index}", spec.A, spec.B, c, (Colour)spec.Colour);
    }
}
