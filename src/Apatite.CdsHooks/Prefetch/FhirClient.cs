using System.Net.Http.Headers;
using System.Text.Json;
using Apatite.CdsHooks.Problems;
using Apatite.CdsHooks.Requests;
using Apatite.CdsHooks.Wire;
using Microsoft.Extensions.Options;

namespace Apatite.CdsHooks.Prefetch;

/// <summary>
/// Reads what a caller did not send from its FHIR server: only from a server that the host's configuration names, never past a
/// redirect or to a next page elsewhere, and within bytes, pages and time.
/// </summary>
internal sealed class FhirClient(IHttpClientFactory clients, IOptions<ApatiteCdsHooksOptions> options)
{
    /// <summary>The name of the client; its handler follows no redirect, keeps no cookie and says nothing to logs or traces.</summary>
    public const string Name = "apatite-fhir";

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>The parts of the record, completed as far as the server allows.</summary>
    public async Task<IReadOnlyList<PrefetchItem>> CompleteAsync(
        IReadOnlyList<PrefetchItem> items, HookCall call, CancellationToken cancellationToken)
    {
        if (items.All(item => item.IsWhole) || call.Fhir is not { Token: not null } access || ServerOf(access.Server) is not { } server)
        {
            return items;
        }

        using CancellationTokenSource time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(server.Timeout);
        FhirReading reading = new(clients.CreateClient(Name), Base(server.BaseUrl!), access.Token, server);
        return await Task.WhenAll(items.Select(item => CompleteAsync(item, reading, call.PatientId, time.Token, cancellationToken)));
    }

    private static async Task<PrefetchItem> CompleteAsync(
        PrefetchItem item, FhirReading reading, string patientId, CancellationToken time, CancellationToken caller)
    {
        if (item.IsWhole)
        {
            return item;
        }

        try
        {
            return item.State == PrefetchState.Paged
                ? await reading.ContinueAsync(item, time)
                : await reading.ReadAsync(item.Template, patientId, time);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or RequestProblemException or IOException
            || (exception is OperationCanceledException && !caller.IsCancellationRequested))
        {
            // A first page is better than nothing, as long as it is told that it is only that.
            return item.State is PrefetchState.Paged or PrefetchState.Partial ? item : item with { State = PrefetchState.FetchFailed };
        }
    }

    private FhirServerOptions? ServerOf(Uri named) =>
        options.Value.FhirServers.FirstOrDefault(server => Base(server.BaseUrl!).AbsoluteUri == Base(named).AbsoluteUri);

    private static Uri Base(Uri url) => new(url.AbsoluteUri.TrimEnd('/') + "/");

    /// <summary>The reading for one call: the bytes left are shared by all its parts.</summary>
    private sealed class FhirReading(HttpClient client, Uri server, string token, FhirServerOptions limits)
    {
        private long _bytesLeft = limits.MaxBytes;

        public async Task<PrefetchItem> ReadAsync(PrefetchTemplate template, string patientId, CancellationToken cancellationToken)
        {
            JsonElement? first = await GetAsync(new Uri(server, template.For(patientId)), cancellationToken);
            PrefetchItem item = first is { } content ? PrefetchReader.Item(template, content) : new(template, PrefetchState.NoData, []);
            item = item with { IsFetched = true };
            return item.State switch
            {
                PrefetchState.Paged => await ContinueAsync(item, cancellationToken),
                PrefetchState.ErrorOutcome => item with { State = PrefetchState.FetchFailed },
                _ => item,
            };
        }

        public async Task<PrefetchItem> ContinueAsync(PrefetchItem item, CancellationToken cancellationToken)
        {
            for (int page = 1; page < limits.MaxPages && item.State == PrefetchState.Paged; page++)
            {
                if (!Uri.TryCreate(server, item.NextPage, out Uri? next) || !server.IsBaseOf(next)
                    || await GetAsync(next, cancellationToken) is not { } content)
                {
                    return item;
                }

                PrefetchItem following = PrefetchReader.Item(item.Template, content);
                item = following with
                {
                    Content = [.. item.Content, .. following.Content],
                    IsFetched = true,
                    State = following.State == PrefetchState.NoData ? PrefetchState.Complete : following.State,
                };
            }

            return item;
        }

        // Null when the server says that there is no such resource.
        private async Task<JsonElement?> GetAsync(Uri url, CancellationToken cancellationToken)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, url);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            request.Headers.Accept.ParseAdd(MediaTypes.FhirJson);
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.StatusCode is System.Net.HttpStatusCode.NotFound or System.Net.HttpStatusCode.Gone)
            {
                return null;
            }

            response.EnsureSuccessStatusCode();
            using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            using MemoryStream body = new();
            byte[] chunk = new byte[16 * 1024];
            while (await stream.ReadAsync(chunk, cancellationToken) is int count and > 0)
            {
                if (Interlocked.Add(ref _bytesLeft, -count) < 0)
                {
                    throw new IOException("The server sent more than the host reads.");
                }

                body.Write(chunk, 0, count);
            }

            using JsonDocument document = JsonDocument.Parse(body.GetBuffer().AsMemory(0, (int)body.Length), Strict);
            return document.RootElement.Clone();
        }
    }
}
