namespace Apatite.Browser.Tests;

/// <summary>
/// The Chromium that the machine has: nothing is downloaded. The headless shell comes first: a full browser opens a window for each
/// test, and takes several times as long.
/// </summary>
internal static class InstalledBrowser
{
    private static readonly string[] Names = ["chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    /// <summary>Where it is: <c>CHROMIUM_PATH</c>, else the first of the usual names in <c>PATH</c>; null when there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } stated ? stated : Find();

    /// <summary>Whether a machine without a browser fails the tests, as it must where they are meant to run.</summary>
    public static bool IsRequired => Environment.GetEnvironmentVariable("APATITE_REQUIRE_BROWSER") == "true";

    private static string? Find() => Names
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Select(folder => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
