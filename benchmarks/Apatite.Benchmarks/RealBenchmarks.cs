using Apatite.Benchmarks.Real;
using Apatite.Rules.Inference;
using BenchmarkDotNet.Attributes;

namespace Apatite.Benchmarks;

/// <summary>The rules of Apatite.Rules; an operation is one pass over all cases of APATITE_CASES.</summary>
[MemoryDiagnoser]
public class RealBenchmarks
{
    private IInferenceEngine engine = null!;
    private object[][] cases = null!;

    [GlobalSetup]
    public void Load()
    {
        engine = RealSet.Load();
        cases = RealSet.Cases(engine);
    }

    [Benchmark]
    public int AllCases() => cases.Sum(c => engine.Infer(c, trace: false, CancellationToken.None).Yielded.Count);
}
