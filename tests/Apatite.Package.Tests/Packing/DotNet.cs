using System.Diagnostics;

namespace Apatite.Package.Tests.Packing;

/// <summary>Runs a program as a user would, without what a test run adds to the environment.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs <c>dotnet</c> and gives what it prints; the test fails with that when the exit code is not zero.</summary>
    public static string Run(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        Run("dotnet", folder, variables, arguments);

    public static string Run(string program, string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        using Process process = Process.Start(Command(program, folder, variables, arguments))!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} took longer than {Patience}.");
        }

        string printed = output.GetAwaiter().GetResult();
        Assert.True(
            process.ExitCode == 0,
            $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{printed}\n{errors.GetAwaiter().GetResult()}");
        return printed.ReplaceLineEndings("\n");
    }

    public static ProcessStartInfo Command(string program, string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // No build server stays behind with a folder that is about to be deleted.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
