using Apatite.Benchmarks.Scaling;
using Apatite.Rules.Inference;
using BenchmarkDotNet.Attributes;

namespace Apatite.Benchmarks;

/// <summary>Facts and rules from few to many, without joins.</summary>
[MemoryDiagnoser]
public class ScalingBenchmarks
{
    private IInferenceEngine engine = null!;
    private object[] facts = null!;

    [Params(10, 100, 1_000, 10_000)]
    public int Facts { get; set; }

    [Params(10, 100, 1_000)]
    public int RuleCount { get; set; }

    [GlobalSetup]
    public void Load()
    {
        Random random = new(12345);
        engine = InferenceEngineFactory.Create(ScaledRules.Make(RuleCount), new InferenceOptions { Compiled = true });
        facts = [.. Enumerable.Range(0, Facts).Select(i => new Sample(i, random.Next(RuleCount), random.NextDouble() * 100))];
        Infer();
    }

    [Benchmark]
    public int Infer() => engine.Infer(facts, trace: false, CancellationToken.None).Yielded.Count;
}
