using System.ComponentModel;
using System.Diagnostics;

namespace Apatite.Docs.Tests.Site;

/// <summary>The generator of the site, installed once from the committed lock file, where the documents tell a reader to.</summary>
internal static class NodePackages
{
    private static readonly string Folder = Repository.PathOf("docs");

    private static readonly Lazy<string?> Missing = new(Install);

    /// <summary>
    /// Skips the running test, and says why, when Node.js or npm is missing. With APATITE_REQUIRE_NODE=true, as in
    /// <c>.ci/run</c>, it fails instead.
    /// </summary>
    public static void Require()
    {
        if (Environment.GetEnvironmentVariable("APATITE_REQUIRE_NODE") == "true")
        {
            Assert.True(Missing.Value is null, Missing.Value);
        }

        Skip.If(Missing.Value is not null, Missing.Value);
    }

    /// <summary>Runs a script of <c>docs/package.json</c>.</summary>
    public static void Run(string script) => Execute("npm", ["run", script]);

    // Only a program that is not there is a reason to skip; one that fails is a failure.
    private static string? Install()
    {
        try
        {
            Execute("node", ["--version"]);
            Execute("npm", ["--version"]);
        }
        catch (Win32Exception)
        {
            return "Node.js with npm is not installed, so the site could not be built.";
        }

        FileInfo installed = new(Path.Combine(Folder, "node_modules/.package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            Execute("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
        }

        return null;
    }

    private static void Execute(string program, IEnumerable<string> arguments)
    {
        // On Windows npm is a command file, which only the shell starts.
        ProcessStartInfo start = program == "npm" && OperatingSystem.IsWindows()
            ? new("cmd.exe", ["/c", program, .. arguments])
            : new(program, arguments);
        start.WorkingDirectory = Folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}\n{errors.Result}");
    }
}
