using System.Diagnostics;
using System.Text;

namespace Apatite.Cli.Tests;

/// <summary>Starts the built program the way a user does.</summary>
internal static class BuiltProgram
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public static string Cases { get; } = Path.Combine(AppContext.BaseDirectory, "cases");

    /// <summary>How a shell calls the program.</summary>
    public static string CommandLine => $"'{Host}' exec '{Assembly}'";

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "apatite.dll");

    public static string Case(string name) => Path.Combine(Cases, name + ".json");

    /// <summary>The Bundle of a sample case on one line.</summary>
    public static string CaseLine(string name) => System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Case(name)))!.ToJsonString();

    /// <summary>Runs the program to its end.</summary>
    public static async Task<Outcome> Run(string[] arguments, byte[]? input = null)
    {
        using Process process = Start(arguments);
        Task<byte[]> output = ReadAll(process.StandardOutput.BaseStream);
        Task<byte[]> errors = ReadAll(process.StandardError.BaseStream);
        await process.StandardInput.BaseStream.WriteAsync(input ?? []);
        process.StandardInput.Close();
        return await End(process, output, errors);
    }

    public static Task<Outcome> Run(params string[] arguments) => Run(arguments, null);

    /// <summary>Starts the program with standard input, output and errors in the hands of the caller.</summary>
    public static Process Start(params string[] arguments)
    {
        ProcessStartInfo start = new(Host, ["exec", Assembly, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The machine's language must not decide what the tests see.
        start.Environment["LC_ALL"] = "C.UTF-8";
        return Process.Start(start)!;
    }

    public static async Task<Outcome> End(Process process, Task<byte[]> output, Task<byte[]> errors)
    {
        using CancellationTokenSource limit = new(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The program did not end.");
        }

        return new Outcome(process.ExitCode, await output, await errors);
    }

    /// <summary>The next line of a program that goes on running.</summary>
    public static Task<string?> ReadLine(Process process) => process.StandardOutput.ReadLineAsync().WaitAsync(Limit);

    public static async Task<byte[]> ReadAll(Stream stream)
    {
        using MemoryStream all = new();
        await stream.CopyToAsync(all);
        return all.ToArray();
    }

    /// <summary>Sends what Ctrl+C sends.</summary>
    public static async Task Interrupt(Process process)
    {
        using Process kill = Process.Start("/bin/sh", ["-c", $"kill -INT {process.Id}"]);
        await kill.WaitForExitAsync();
    }
}

/// <summary>How a run ended and what it wrote.</summary>
internal sealed record Outcome(int ExitCode, byte[] OutputBytes, byte[] ErrorBytes)
{
    public string Output { get; } = Encoding.UTF8.GetString(OutputBytes);

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string Errors { get; } = Encoding.UTF8.GetString(ErrorBytes);

    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A folder of files for one test.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("apatite-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
