using Apatite.Benchmarks.Real;
using Apatite.Rules.Inference;
using BenchmarkDotNet.Attributes;

namespace Apatite.Benchmarks;

/// <summary>The rules of Apatite.Rules on both engines; an operation is one pass over all cases of APATITE_CASES.</summary>
[MemoryDiagnoser]
public class RealBenchmarks
{
    private IInferenceEngine nrules = null!;
    private IInferenceEngine compiled = null!;
    private object[][] cases = null!;

    [GlobalSetup]
    public void Load()
    {
        nrules = RealSet.Load(compiled: false);
        compiled = RealSet.Load(compiled: true);
        cases = RealSet.Cases(nrules);
    }

    [Benchmark(Baseline = true)]
    public int NRules() => All(nrules);

    [Benchmark]
    public int Compiled() => All(compiled);

    private int All(IInferenceEngine engine) => cases.Sum(c => engine.Infer(c, trace: false, CancellationToken.None).Yielded.Count);
}
