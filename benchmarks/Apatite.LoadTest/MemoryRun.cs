using System.Diagnostics;
using System.Globalization;

namespace Apatite.LoadTest;

/// <summary>Ten samples of the host's memory while it answers.</summary>
internal static class MemoryRun
{
    private const int Samples = 10;

    public static async Task<int> RunAsync(int requests, int clients)
    {
        using Server server = await Server.HostAsync();
        using Load load = new(server.Address, "/cds-services/apatite-differential", Requests.Call, clients);
        List<double> resident = [];
        for (int sample = 1; sample <= Samples; sample++)
        {
            long start = Stopwatch.GetTimestamp();
            IReadOnlyList<double> latencies = await load.ForAsync(requests / Samples);
            resident.Add(server.ResidentMiB());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{sample * (requests / Samples),7} requests: {resident[^1],5:F0} MiB, {latencies.Count / Stopwatch.GetElapsedTime(start).TotalSeconds:F0}/s, p99 {latencies[latencies.Count * 99 / 100]:F1} ms"));
        }

        // Flat: the second half holds no more than the first half did at its highest, and a tenth for the collector's mood.
        bool isFlat = resident.Skip(Samples / 2).Max() <= resident.Take(Samples / 2).Max() * 1.1;
        Console.WriteLine(isFlat ? "flat" : "growing");
        return isFlat ? 0 : 1;
    }
}
