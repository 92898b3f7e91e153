using Apatite.Conformance.Tests.Semantics;
using Apatite.Rules.Inference;

namespace Apatite.Conformance.Tests.Shared;

/// <summary>Runs rule classes on both engines.</summary>
internal static class Engines
{
    internal static IInferenceEngine Of(params Type[] rules) => BothEngines.Create(RuleClasses.Define(rules));

    internal static InferenceResult Infer(this IInferenceEngine engine, params object[] facts)
        => engine.Infer(facts, trace: false, CancellationToken.None);

    internal static string[] Keys(this InferenceResult result) =>
        [.. result.Yielded.Select(f => f switch
        {
            Conclusion c => c.Key,
            Derived d => d.Key,
            Total t => $"{t.Key}:{t.Count}:{t.Sum}",
            Echo e => e.Key,
            _ => f.ToString()!,
        }).Order(StringComparer.Ordinal)];

    internal static string[] Infer<TRule>(params object[] facts) => Of(typeof(TRule)).Infer(facts).Keys();

    internal static string[] Infer<TFirst, TSecond>(params object[] facts)
        => Of(typeof(TFirst), typeof(TSecond)).Infer(facts).Keys();
}
