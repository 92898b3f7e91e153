using Apatite.Rules.Inference;

namespace Apatite.Benchmarks.Synthetic;

/// <summary>The ninety rules of the synthetic set, and the check that the engine and the loops agree on them.</summary>
internal static class SyntheticSet
{
    internal static Type[] RuleTypes =>
        [.. typeof(SyntheticSet).Assembly.GetTypes().Where(t => typeof(Rule).IsAssignableFrom(t) && t is { IsAbstract: false, IsSealed: true })];

    internal static IInferenceEngine Load(bool compiled) =>
        InferenceEngineFactory.Create(RuleTypes, new InferenceOptions { Compiled = compiled });

    internal static void AssertAgrees(IInferenceEngine engine, object[][] patients)
    {
        foreach (object[] facts in patients)
        {
            IReadOnlyList<object> yielded = engine.Infer(facts, trace: false, CancellationToken.None).Yielded;
            List<object> expected = PlainLoops.Run(facts);
            if (yielded.Count != expected.Count || !yielded.ToHashSet().SetEquals(expected))
            {
                throw new InvalidOperationException("The engine and the plain loops disagree.");
            }
        }
    }
}
