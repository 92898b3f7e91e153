namespace Apatite.Package.Tests.Packing;

/// <summary>The package cache of this machine, which restoring the repository has filled.</summary>
internal static class PackageCache
{
    public static string Folder { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
