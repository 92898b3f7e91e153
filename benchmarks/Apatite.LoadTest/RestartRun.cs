using System.Net.Http.Headers;
using System.Text.Json;

namespace Apatite.LoadTest;

/// <summary>
/// Stops the host, then kills it, while clients call. A request may go unanswered, but none may be answered by half: with a stop
/// not even on the wire, with a kill not so that a client could take it for whole.
/// </summary>
internal static class RestartRun
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync(int clients)
    {
        using Server server = await Server.HostAsync();
        using HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = clients }) { BaseAddress = server.Address };
        Tally stopped = await DuringAsync(client, clients, async () =>
        {
            await server.StopAsync();
            await server.RestartAsync();
        });
        Console.WriteLine($"stopped and started again: {stopped}");
        Tally killed = await DuringAsync(client, clients, async () =>
        {
            await server.KillAsync();
            await server.RestartAsync();
        });
        Console.WriteLine($"killed and started again:  {killed}");
        return stopped is { Whole: > 0, CutOff: 0, HalfTakenForWhole: 0 } && killed is { Whole: > 0, HalfTakenForWhole: 0 } ? 0 : 1;
    }

    private static async Task<Tally> DuringAsync(HttpClient client, int clients, Func<Task> interrupt)
    {
        using CancellationTokenSource end = new();
        Task<Tally>[] calls = [.. Enumerable.Range(0, clients).Select(_ => Task.Run(() => CallAsync(client, end.Token)))];
        await Task.Delay(Pause);
        await interrupt();
        await Task.Delay(Pause);
        await end.CancelAsync();
        return (await Task.WhenAll(calls)).Aggregate((one, other) => one + other);
    }

    private static async Task<Tally> CallAsync(HttpClient client, CancellationToken end)
    {
        Tally tally = new(0, 0, 0, 0);
        while (!end.IsCancellationRequested)
        {
            tally += await OnceAsync(client);
        }

        return tally;
    }

    private static async Task<Tally> OnceAsync(HttpClient client)
    {
        using ByteArrayContent content = new(Requests.Call) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using HttpRequestMessage request = new(HttpMethod.Post, "/cds-services/apatite-differential") { Content = content };
        HttpResponseMessage response;
        try
        {
            response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        }
        catch (HttpRequestException)
        {
            await Task.Delay(20);
            return new(0, 1, 0, 0);
        }

        using (response)
        {
            try
            {
                string text = await response.Content.ReadAsStringAsync();
                return response.IsSuccessStatusCode && IsWhole(text) ? new(1, 0, 0, 0) : new(0, 0, 0, 1);
            }
            catch (HttpRequestException)
            {
                return new(0, 0, 1, 0);
            }
        }
    }

    private static bool IsWhole(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return document.RootElement.GetProperty("cards").GetArrayLength() == 1;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>What became of requests.</summary>
    private sealed record Tally(int Whole, int Unanswered, int CutOff, int HalfTakenForWhole)
    {
        public static Tally operator +(Tally one, Tally other) => new(
            one.Whole + other.Whole, one.Unanswered + other.Unanswered, one.CutOff + other.CutOff, one.HalfTakenForWhole + other.HalfTakenForWhole);

        public override string ToString() =>
            $"{Whole} answered, {Unanswered} not answered, {CutOff} cut off and seen to be, {HalfTakenForWhole} half answered and taken for whole";
    }
}
