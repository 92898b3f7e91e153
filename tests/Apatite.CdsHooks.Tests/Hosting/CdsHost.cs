using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Apatite.CdsHooks.Tests;

/// <summary>The sample host in this process, as it comes in Development, with settings of a test on top.</summary>
public sealed class CdsHost : WebApplicationFactory<Program>
{
    private readonly List<(string Key, string Value)> _settings =
        [(Key("Limits:RequestBurst"), "100000"), (Key("Limits:RequestsPerSecond"), "100000")];
    private readonly List<Action<IServiceCollection>> _services = [];
    private string _environment = "Development";

    public ManualTime Time { get; } = new();

    public CapturedLog Log { get; } = new();

    public CdsHost With(string key, string value) => WithHost(Key(key), value);

    public CdsHost WithHost(string key, string value)
    {
        _settings.Add((key, value));
        return this;
    }

    public CdsHost With(Action<IServiceCollection> services)
    {
        _services.Add(services);
        return this;
    }

    public CdsHost In(string environment)
    {
        _environment = environment;
        return this;
    }

    private static string Key(string key) => $"{ApatiteCdsHooksOptions.SectionName}:{key}";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        foreach ((string key, string value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            _services.ForEach(configure => configure(services));
        });
    }
}

/// <summary>A clock that stands until a test moves it.</summary>
public sealed class ManualTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
