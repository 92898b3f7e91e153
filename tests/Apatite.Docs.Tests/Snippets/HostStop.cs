using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Apatite.Docs.Tests.Snippets;

/// <summary>
/// Finds the web host that a program builds, by the event that test hosts of ASP.NET Core use; when it has started, asks for its
/// CDS services and stops it.
/// </summary>
internal sealed class HostStop : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> subscriptions = [];

    private Task asked = Task.CompletedTask;

    public HostStop() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Fails when the host did not answer.</summary>
    public void ThrowIfUnanswered() => asked.GetAwaiter().GetResult();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting")
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: "HostBuilt", Value: IHost host })
        {
            host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(() => asked = AskAndStop(host));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());

    private static async Task AskAndStop(IHost host)
    {
        string address = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        try
        {
            using HttpClient client = new();
            using HttpResponseMessage response = await client.GetAsync(new Uri(new Uri(address), "cds-services")).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
        }
        finally
        {
            host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        }
    }
}
