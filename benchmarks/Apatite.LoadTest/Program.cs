using System.Globalization;
using Apatite.LoadTest;

// Apatite.LoadTest [rounds] [seconds a round] [clients]   throughput and latency beside a bare endpoint
// Apatite.LoadTest memory [requests] [clients]            the host's memory while it answers many
// Apatite.LoadTest restart [clients]                      the host is stopped, then killed, in the middle
// Apatite.LoadTest bare <port>                            the bare endpoint; started by the first
int Number(int index, int otherwise) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;

return args.FirstOrDefault() switch
{
    "bare" => await BareEndpoint.RunAsync(Number(1, 0)),
    "memory" => await MemoryRun.RunAsync(Number(1, 100_000), Number(2, 8)),
    "restart" => await RestartRun.RunAsync(Number(1, 8)),
    _ => await ThroughputRun.RunAsync(Number(0, 4), Number(1, 5), Number(2, 8)),
};
