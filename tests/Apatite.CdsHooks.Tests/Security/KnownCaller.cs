using Apatite.CdsHooks.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.CdsHooks.Tests;

/// <summary>A host that knows one caller, by a key set in a file and at an address.</summary>
public sealed class KnownCaller : IDisposable
{
    public const string KeySetUrl = "https://ehr.hospital.example/jwks";

    private readonly string _file = Path.Combine(AppContext.BaseDirectory, $"{Guid.NewGuid()}.jwks.json");

    public KnownCaller()
    {
        File.WriteAllText(_file, Caller.KeySet());
        Host = NewHost()
            .With("Callers:Issuers:0:KeySetUrls:0", KeySetUrl)
            .With(services => services.AddHttpClient(IssuerKeys.ClientName).ConfigurePrimaryHttpMessageHandler(() => Network));
    }

    public CdsHost Host { get; }

    internal Caller Caller { get; } = new();

    internal Answers Network { get; } = new();

    public CdsHost NewHost() => new CdsHost()
        .With("Callers:RequireToken", "true")
        .With("PublicBaseUrl", CdsHooks.Tests.Caller.Host)
        .With("Callers:Issuers:0:Issuer", CdsHooks.Tests.Caller.Issuer)
        .With("Callers:Issuers:0:KeySetFile", _file);

    public void Dispose()
    {
        Host.Dispose();
        Caller.Dispose();
        Network.Dispose();
        File.Delete(_file);
    }
}
