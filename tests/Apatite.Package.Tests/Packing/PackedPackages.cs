using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Apatite.Package.Tests.Packing;

/// <summary>
/// The packages as they would be published, and a place where others use them: a folder outside of the repository whose NuGet takes
/// Apatite's packages from nowhere but here and all others from this machine's cache, else from its sources. Its own package cache is
/// new, so that no former package of the same version is taken for this one. The SDK is that of the repository.
/// </summary>
public sealed partial class PackedPackages : IDisposable
{
    private static readonly Assembly Tests = typeof(PackedPackages).Assembly;

    /// <summary>Packs what was built.</summary>
    public PackedPackages()
    {
        Directory.CreateDirectory(Packages);
        Variables = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(Root, "cache") };
        WriteNuGetConfig();
        // Templates write the framework of their SDK.
        File.Copy(Repository.PathOf("global.json"), Path.Combine(Root, "global.json"));
        foreach (string former in Ids.Select(ValidationOf).Where(File.Exists))
        {
            File.Delete(former);
        }

        PackOutput = DotNet.Run(
            Repository.PathOf("src"),
            new Dictionary<string, string>(),
            ["pack", "Packages.slnf", "--no-build", "--output", Packages, "--configuration", Configuration]);
    }

    /// <summary>The ids, by the projects.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Directory.EnumerateDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The version of all packages.</summary>
    public static string Version { get; } =
        XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

    /// <summary>What packing printed.</summary>
    public string PackOutput { get; }

    internal string Packages => Path.Combine(Root, "packages");

    internal IReadOnlyDictionary<string, string> Variables { get; }

    private string Root { get; } = Directory.CreateTempSubdirectory("apatite-packages-").FullName;

    private static string Configuration => Tests.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>A new folder for a consumer.</summary>
    internal string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;

    /// <summary>The package of a project.</summary>
    internal PackageFile Open(string id) => new(Path.Combine(Packages, $"{id}.{Version}.nupkg"));

    /// <summary>The file that package validation leaves when it has found nothing.</summary>
    internal static string ValidationOf(string id) => Repository.PathOf(Path.Combine(
        "artifacts",
        "obj",
        id,
        Configuration.ToLowerInvariant(),
        "Microsoft.NET.ApiCompat.ValidatePackage.semaphore"));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void WriteNuGetConfig()
    {
        string sources = DotNet.Run(Repository.PathOf(""), new Dictionary<string, string>(), "nuget", "list", "source");
        string[] machine = [.. EnabledSource().Matches(sources).Select(match => match.Groups["name"].Value)];
        new XElement(
            "configuration",
            new XElement("packageSources", Source("packed", Packages), Source("machine-cache", PackageCache.Folder)),
            new XElement(
                "packageSourceMapping",
                Mapping("packed", "Apatite.*"),
                Mapping("machine-cache", "*"),
                machine.Select(name => Mapping(name, "*")))).Save(Path.Combine(Root, "nuget.config"));
    }

    private static XElement Source(string name, string folder) => new("add", new XAttribute("key", name), new XAttribute("value", folder));

    private static XElement Mapping(string source, string pattern) => new(
        "packageSource", new XAttribute("key", source), new XElement("package", new XAttribute("pattern", pattern)));

    [GeneratedRegex(@"^\s*\d+\.\s+(?<name>.+) \[Enabled\]", RegexOptions.Multiline)]
    private static partial Regex EnabledSource();
}

/// <summary>One packing for all tests, which use it one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OnePacking : ICollectionFixture<PackedPackages>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "packed packages";
}
