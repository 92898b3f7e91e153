using Apatite.Benchmarks.Synthetic;
using Apatite.Rules.Inference;
using BenchmarkDotNet.Attributes;

namespace Apatite.Benchmarks;

/// <summary>The synthetic set, a patient an operation: the engine against plain loops of the same logic.</summary>
[MemoryDiagnoser]
public class SyntheticBenchmarks
{
    private const int Count = 64;
    private readonly object[][] patients = Patients.Make(Count);
    private readonly IInferenceEngine engine = SyntheticSet.Load();

    [GlobalSetup]
    public void Check() => SyntheticSet.AssertAgrees(engine, patients);

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Loops() => patients.Sum(p => PlainLoops.Run(p).Count);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Engine() => patients.Sum(p => engine.Infer(p, trace: false, CancellationToken.None).Yielded.Count);

    [Benchmark(OperationsPerInvoke = Count)]
    public int EngineTraced() => patients.Sum(p => engine.Infer(p, trace: true, CancellationToken.None).Firings.Count);
}
