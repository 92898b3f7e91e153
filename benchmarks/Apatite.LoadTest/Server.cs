using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Apatite.LoadTest;

/// <summary>A server in a process of its own, on this machine.</summary>
internal sealed class Server : IDisposable
{
    private readonly string[] _arguments;
    private Process _process;

    private Server(int port, string[] arguments)
    {
        Port = port;
        _arguments = arguments;
        _process = Start();
    }

    public int Port { get; }

    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>The sample host.</summary>
    public static Task<Server> HostAsync() => StartAsync(port => [Assembly("Apatite.CdsHost"), "--urls", $"http://127.0.0.1:{port}"]);

    /// <summary>The bare endpoint.</summary>
    public static Task<Server> BareAsync() => StartAsync(port => [Assembly("Apatite.LoadTest"), "bare", port.ToString(CultureInfo.InvariantCulture)]);

    /// <summary>What the process holds in memory, in MiB.</summary>
    public double ResidentMiB()
    {
        _process.Refresh();
        return _process.WorkingSet64 / (1024.0 * 1024.0);
    }

    /// <summary>The processor time that the process has used, which what else the machine does changes less than it changes throughput.</summary>
    public TimeSpan ProcessorTime()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    /// <summary>Asks the process to stop, and waits until it has.</summary>
    public async Task StopAsync()
    {
        using Process signal = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends the process without asking.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async Task RestartAsync()
    {
        _process.Dispose();
        _process = Start();
        await ReadyAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static async Task<Server> StartAsync(Func<int, string[]> arguments)
    {
        int port = FreePort();
        Server server = new(port, arguments(port));
        await server.ReadyAsync();
        return server;
    }

    private Process Start()
    {
        ProcessStartInfo info = new("dotnet", _arguments) { RedirectStandardOutput = true };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        // Both servers with the same collector: left alone, the host takes the server's and the bare endpoint the workstation's.
        info.Environment.TryAdd("DOTNET_gcServer", "0");
        info.Environment["Logging__LogLevel__Default"] = "Warning";
        info.Environment["ApatiteCdsHooks__Callers__RequireToken"] = "false";
        info.Environment["ApatiteCdsHooks__Moment"] = "Record";
        info.Environment["ApatiteCdsHooks__Limits__RequestsPerSecond"] = "1000000";
        info.Environment["ApatiteCdsHooks__Limits__RequestBurst"] = "1000000";
        Process process = Process.Start(info)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private async Task ReadyAsync()
    {
        using HttpClient client = new() { BaseAddress = Address };
        for (int attempt = 0; attempt < 300; attempt++)
        {
            try
            {
                using HttpResponseMessage response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The server did not become ready.");
    }

    private static string Assembly(string name) => Path.Combine(AppContext.BaseDirectory, $"{name}.dll");

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
