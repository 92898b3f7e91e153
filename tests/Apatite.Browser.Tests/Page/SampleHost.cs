using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Apatite.Browser.Tests;

/// <summary>The sample host as a process of its own, on a free port of this machine; it is started when a test first asks for it.</summary>
public sealed partial class SampleHost : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lazy<Task<Uri>> address;
    private Process? process;

    public SampleHost() => address = new(StartAsync);

    /// <summary>Where it listens.</summary>
    public Task<Uri> AddressAsync() => address.Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    private async Task<Uri> StartAsync()
    {
        DirectoryInfo own = new(AppContext.BaseDirectory);
        string folder = Path.Combine(own.Parent!.Parent!.FullName, "Apatite.CdsHost", own.Name);
        ProcessStartInfo start = new("dotnet", [Path.Combine(folder, "Apatite.CdsHost.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        process = Process.Start(start)!;
        TaskCompletionSource<Uri> listening = new();
        process.OutputDataReceived += (_, line) =>
        {
            if (Listening().Match(line.Data ?? "") is { Success: true } match)
            {
                listening.TrySetResult(new Uri(match.Groups[1].Value));
            }
        };
        process.BeginOutputReadLine();
        return await listening.Task.WaitAsync(Patience);
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
