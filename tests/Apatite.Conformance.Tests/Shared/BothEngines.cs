using Apatite.Rules;
using Apatite.Rules.Inference;

namespace Apatite.Conformance.Tests.Shared;

/// <summary>Two engines as one: each run is made on both, and both must conclude the same, for the same reasons, or both fail.</summary>
internal sealed class BothEngines(IInferenceEngine nrules, IInferenceEngine compiled) : IInferenceEngine
{
    public string Name => $"{nrules.Name} and {compiled.Name}";

    public IReadOnlyList<RuleInfo> Rules => nrules.Rules;

    internal static BothEngines Create(IReadOnlyList<IRuleDefinition> rules, InferenceOptions? options = null)
    {
        options ??= new InferenceOptions();
        return new(
            InferenceEngineFactory.Create(rules, options with { Compiled = false }),
            InferenceEngineFactory.Create(rules, options with { Compiled = true }));
    }

    public InferenceResult Infer(IReadOnlyCollection<object> facts, bool trace, CancellationToken cancellationToken)
    {
        (InferenceResult? expected, Exception? expectedFault) = Try(nrules, facts, trace, cancellationToken);
        (InferenceResult? actual, Exception? actualFault) = Try(compiled, facts, trace, cancellationToken);
        if (expectedFault is not null)
        {
            Assert.True(actualFault?.GetType() == expectedFault.GetType(), $"Only NRules fails: {expectedFault}");
            throw expectedFault;
        }

        Assert.True(actualFault is null, $"Only the compiled rules fail: {actualFault}");
        AssertSameFacts(expected!.Yielded, actual!.Yielded);
        AssertSame(expected.Firings.Select(Explained), actual.Firings.Select(Explained));
        return expected;
    }

    private static (InferenceResult? Result, Exception? Fault) Try(
        IInferenceEngine engine, IReadOnlyCollection<object> facts, bool trace, CancellationToken cancellationToken)
    {
        try
        {
            return (engine.Infer(facts, trace, cancellationToken), null);
        }
        catch (Exception e) when (e is InferenceException or OperationCanceledException)
        {
            return (null, e);
        }
    }

    private static void AssertSameFacts(IReadOnlyList<object> expected, IReadOnlyList<object> actual)
    {
        // Facts that are Equal need no closer look; records with arrays never are.
        HashSet<object> first = [.. expected];
        HashSet<object> second = [.. actual];
        AssertSame(
            expected.Where(fact => !second.Contains(fact)).Select(DeepText.Of),
            actual.Where(fact => !first.Contains(fact)).Select(DeepText.Of));
        Assert.Equal(expected.Count, actual.Count);
    }

    /// <summary>The order in which facts are concluded is each engine's own; which they are is not.</summary>
    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        Dictionary<string, int> missing = expected.CountBy(fact => fact).ToDictionary();
        foreach (string fact in actual)
        {
            Assert.True(missing.TryGetValue(fact, out int count), $"Only the compiled rules conclude {fact}.");
            missing[fact] = count - 1;
        }

        Assert.Empty(missing.Where(pair => pair.Value != 0).Select(pair => $"{pair.Value} times more often with NRules: {pair.Key}"));
    }

    private static string Explained(Firing firing) =>
        $"{DeepText.Of(firing.Yielded)} by {firing.Rule} from {string.Join("; ", firing.Matched.Select(DeepText.Of).Order(StringComparer.Ordinal))}";
}
