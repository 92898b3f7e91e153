using Apatite.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// start real|synthetic nrules|compiled: cold start of this process. threads real|synthetic nrules|compiled: one thread against two.
// Everything else goes to BenchmarkDotNet, for example: --filter *Synthetic*
switch (args)
{
    case ["start", var set, var engine]:
        Measurements.ColdStart(set, engine == "compiled");
        break;
    case ["threads", var set, var engine]:
        Measurements.Threads(set, engine == "compiled");
        break;
    default:
        // BenchmarkDotNet's own build of a benchmark project does not find the outputs of this repository: run in this process.
        BenchmarkSwitcher.FromAssembly(typeof(Measurements).Assembly).Run(
            args,
            DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
        break;
}
