using System.Collections.Concurrent;
using System.Net;

namespace Apatite.CdsHooks.Tests;

/// <summary>A network of a few addresses; it remembers who was asked for what, and with which token.</summary>
internal sealed class Answers : HttpMessageHandler
{
    private readonly ConcurrentQueue<string> _addresses = new();

    public Dictionary<string, string> Content { get; } = [];

    public Func<string, HttpResponseMessage>? Otherwise { get; set; }

    public IReadOnlyCollection<string> Addresses => _addresses;

    public string? Token { get; private set; }

    public void Reset()
    {
        _addresses.Clear();
        Content.Clear();
        Otherwise = null;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string address = request.RequestUri!.AbsoluteUri;
        _addresses.Enqueue(address);
        Token = request.Headers.Authorization?.Parameter;
        return Task.FromResult(Content.TryGetValue(address, out string? content)
            ? new HttpResponseMessage { Content = new StringContent(content) }
            : Otherwise?.Invoke(address) ?? new HttpResponseMessage(HttpStatusCode.InternalServerError));
    }
}
