using Apatite.Benchmarks.Synthetic;
using Apatite.Rules.Inference;
using BenchmarkDotNet.Attributes;

namespace Apatite.Benchmarks;

/// <summary>The synthetic set, a patient an operation: both engines against plain loops of the same logic.</summary>
[MemoryDiagnoser]
public class SyntheticBenchmarks
{
    private const int Count = 64;
    private readonly object[][] patients = Patients.Make(Count);
    private readonly IInferenceEngine nrules = SyntheticSet.Load(compiled: false);
    private readonly IInferenceEngine compiled = SyntheticSet.Load(compiled: true);

    [GlobalSetup]
    public void Check()
    {
        SyntheticSet.AssertAgrees(nrules, patients);
        SyntheticSet.AssertAgrees(compiled, patients);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Loops() => patients.Sum(p => PlainLoops.Run(p).Count);

    [Benchmark(OperationsPerInvoke = Count)]
    public int NRules() => patients.Sum(p => nrules.Infer(p, trace: false, CancellationToken.None).Yielded.Count);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Compiled() => patients.Sum(p => compiled.Infer(p, trace: false, CancellationToken.None).Yielded.Count);

    [Benchmark(OperationsPerInvoke = Count)]
    public int CompiledTraced() => patients.Sum(p => compiled.Infer(p, trace: true, CancellationToken.None).Firings.Count);
}
