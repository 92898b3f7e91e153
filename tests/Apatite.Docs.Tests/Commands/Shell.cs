using System.Diagnostics;

namespace Apatite.Docs.Tests.Commands;

/// <summary>Runs commands the way a reader does, with the program that was built.</summary>
internal static class Shell
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>The program with the assemblies that it ships with, in its own output folder: this one lacks those of the web framework.</summary>
    private static readonly string Program =
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../Apatite.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "apatite.dll"));

    public static async Task<ShellOutcome> Run(string commands, string folder)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string script = $"set -eo pipefail\napatite() {{ '{host}' exec '{Program}' \"$@\"; }}\n{commands}\n";
        ProcessStartInfo start = new("bash", ["-c", script])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        // The machine's language must not decide what the tests see.
        start.Environment["LC_ALL"] = "C.UTF-8";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource limit = new(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"These commands did not end:\n{commands}");
        }

        return new ShellOutcome(process.ExitCode, await output, await errors);
    }
}

/// <summary>How commands ended and what they wrote.</summary>
internal sealed record ShellOutcome(int ExitCode, string Output, string Errors);
