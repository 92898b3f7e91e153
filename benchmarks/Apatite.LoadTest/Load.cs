using System.Diagnostics;
using System.Net.Http.Headers;

namespace Apatite.LoadTest;

/// <summary>Clients that send the same request one after the other, each on a connection of its own.</summary>
internal sealed class Load(Uri server, string address, byte[] body, int clients) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = clients }) { BaseAddress = server };

    /// <summary>Latencies in milliseconds of what was answered within a time.</summary>
    public async Task<IReadOnlyList<double>> ForAsync(TimeSpan time)
    {
        long end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        return await RunAsync(() => Stopwatch.GetTimestamp() < end);
    }

    /// <summary>Latencies in milliseconds of so many requests.</summary>
    public Task<IReadOnlyList<double>> ForAsync(int requests)
    {
        int sent = 0;
        return RunAsync(() => Interlocked.Increment(ref sent) <= requests);
    }

    public void Dispose() => _client.Dispose();

    private async Task<IReadOnlyList<double>> RunAsync(Func<bool> goesOn)
    {
        List<double>[] latencies = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            List<double> own = [];
            while (goesOn())
            {
                long start = Stopwatch.GetTimestamp();
                using ByteArrayContent content = new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
                using HttpResponseMessage response = await _client.PostAsync(new Uri(address, UriKind.Relative), content);
                response.EnsureSuccessStatusCode();
                own.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return own;
        })));
        return [.. latencies.SelectMany(own => own).Order()];
    }
}
