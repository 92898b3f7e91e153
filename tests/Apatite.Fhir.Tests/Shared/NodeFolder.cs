using System.ComponentModel;
using System.Diagnostics;

namespace Apatite.Rules.Tests.Shared;

/// <summary>A folder with a <c>package.json</c>, its packages installed once from the committed lock file.</summary>
/// <param name="path">The folder.</param>
/// <param name="purpose">What cannot be done without Node.js, for the reader of a skipped test.</param>
internal sealed class NodeFolder(string path, string purpose)
{
    private readonly Lazy<string?> _missing = new(() => Install(path, purpose));

    /// <summary>
    /// Skips the running test, and says why, when Node.js or npm is missing. With APATITE_REQUIRE_NODE=true, as in
    /// <c>.ci/run</c>, it fails instead.
    /// </summary>
    public void Require()
    {
        if (Environment.GetEnvironmentVariable("APATITE_REQUIRE_NODE") == "true")
        {
            Assert.True(_missing.Value is null, _missing.Value);
        }

        Skip.If(_missing.Value is not null, _missing.Value);
    }

    /// <summary>What a program prints that is run here; one that ends with an error fails the test.</summary>
    public string Run(string program, params IEnumerable<string> arguments) => Execute(path, program, arguments);

    // Only a program that is not there is a reason to skip; one that fails is a failure.
    private static string? Install(string path, string purpose)
    {
        try
        {
            Execute(path, "node", ["--version"]);
            Execute(path, "npm", ["--version"]);
        }
        catch (Win32Exception)
        {
            return $"Node.js with npm is not installed, so {purpose}.";
        }

        FileInfo installed = new(Path.Combine(path, "node_modules/.package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(path, "package-lock.json")))
        {
            Execute(path, "npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
        }

        return null;
    }

    private static string Execute(string path, string program, IEnumerable<string> arguments)
    {
        // On Windows npm is a command file, which only the shell starts.
        ProcessStartInfo start = program == "npm" && OperatingSystem.IsWindows()
            ? new("cmd.exe", ["/c", program, .. arguments])
            : new(program, arguments);
        start.WorkingDirectory = path;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}\n{errors.Result}");
        return output;
    }
}
