using Apatite.Model;
using Apatite.Rules.Inference;
using Apatite.Rules.Tests.Rules;

namespace Apatite.Rules.Tests.Boundaries;

/// <summary>
/// A rule that <see cref="BoundaryTable"/> does not know yet is tried on the same facts, alone and beside others: it must speak for some
/// and stay silent for others. What it is bounded by stands in the table once that is written again.
/// </summary>
public sealed class NewRuleTests
{
    private static readonly string[] New = [.. Library.Rules.Select(rule => rule.Name).Except(BoundaryTable.Recorded)];

    private static readonly IInferenceEngine Engine = InferenceEngineFactory.Create(
        Library.Rules.Select(rule => rule.ClrType),
        new InferenceOptions { Compiled = true }
    );

    // Lazy: threads that tried facts while the class is still being initialised would wait for each other.
    private static readonly Lazy<HashSet<string>[]> Spoken = new(() => New.Length == 0 ? [] : [.. Tries().AsParallel().Select(Speaking)]);

    [Fact]
    public void new_rule_speaks_for_some_facts() => Assert.Empty(New.Except(Spoken.Value.SelectMany(rules => rules)).Except(RuleExamples.Rules));

    [Fact]
    public void new_rule_is_silent_for_others() =>
        Assert.DoesNotContain(New, rule => Spoken.Value.All(rules => rules.Contains(rule)));

    private static IEnumerable<Fact[]> Tries() =>
        Probes
            .Detailed()
            .Select(probe => (Fact[])[probe.Fact])
            .Concat(
                from context in Probes.Contexts()
                from probe in Probes.Short()
                select (Fact[])[.. context.Facts.Where(fact => !(fact is PatientFact && probe.Fact is PatientFact)), probe.Fact]
            );

    private static HashSet<string> Speaking(Fact[] facts) =>
        [
            .. Engine
                .Infer([.. Library.Knowledge.Profiles, .. facts], trace: false, CancellationToken.None)
                .Yielded.OfType<DerivedFact>()
                .Select(fact => fact.Rule)
                .Intersect(New),
        ];
}
