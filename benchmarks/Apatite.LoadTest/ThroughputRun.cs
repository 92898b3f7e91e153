using System.Globalization;

namespace Apatite.LoadTest;

/// <summary>Both servers in turn, round after round, so that what else the machine does hits both.</summary>
internal static class ThroughputRun
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    public static async Task<int> RunAsync(int rounds, int seconds, int clients)
    {
        using Server bareServer = await Server.BareAsync();
        using Server hookServer = await Server.HostAsync();
        using Load bare = new(bareServer.Address, "/parse", Requests.Bundle, clients);
        using Load hook = new(hookServer.Address, "/cds-services/apatite-differential", Requests.Call, clients);
        await bare.ForAsync(WarmUp);
        await hook.ForAsync(WarmUp);
        TimeSpan bareStart = bareServer.ProcessorTime();
        TimeSpan hookStart = hookServer.ProcessorTime();
        List<double> bareAll = [];
        List<double> hookAll = [];
        Print($"seed-2, {clients} clients, {rounds} rounds of {seconds} s each, {Environment.ProcessorCount} processors shared with the clients");
        for (int round = 1; round <= rounds; round++)
        {
            IReadOnlyList<double> bareRound = await bare.ForAsync(TimeSpan.FromSeconds(seconds));
            IReadOnlyList<double> hookRound = await hook.ForAsync(TimeSpan.FromSeconds(seconds));
            bareAll.AddRange(bareRound);
            hookAll.AddRange(hookRound);
            Print($"round {round}: bare {bareRound.Count / seconds}/s, hook {hookRound.Count / seconds}/s, host {hookServer.ResidentMiB():F0} MiB");
        }

        double ratio = (double)hookAll.Count / bareAll.Count;
        Print($"bare endpoint that parses the Bundle: {Figures(bareAll, rounds * seconds, bareServer.ProcessorTime() - bareStart)}");
        Print($"patient-view hook:                    {Figures(hookAll, rounds * seconds, hookServer.ProcessorTime() - hookStart)}");
        Print($"throughput of the hook against the bare endpoint: {ratio:P0}");
        return ratio >= 0.5 ? 0 : 1;
    }

    private static string Figures(List<double> latencies, int seconds, TimeSpan processor)
    {
        latencies.Sort();
        return string.Create(CultureInfo.InvariantCulture,
            $"{latencies.Count / (double)seconds,7:F0}/s  p50 {latencies[latencies.Count / 2],6:F1} ms  p99 {latencies[latencies.Count * 99 / 100],6:F1} ms  processor {processor.TotalMilliseconds / latencies.Count:F2} ms a request");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
