using Apatite.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// start real|synthetic: cold start of this process. threads real|synthetic: one thread against two.
// Everything else goes to BenchmarkDotNet, for example: --filter *Synthetic*
switch (args)
{
    case ["start", var set]:
        Measurements.ColdStart(set);
        break;
    case ["threads", var set]:
        Measurements.Threads(set);
        break;
    default:
        // BenchmarkDotNet's own build of a benchmark project does not find the outputs by flavour: run in this process.
        BenchmarkSwitcher.FromAssembly(typeof(Measurements).Assembly).Run(
            args,
            DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
        break;
}
