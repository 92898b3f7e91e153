using System.Text.Json;
using System.Xml.Linq;
using Apatite.Package.Tests.Packing;

namespace Apatite.Package.Tests.Dependencies;

/// <summary>A package that the projects of <c>src</c> restore.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version that is restored.</param>
/// <param name="Framework">For which framework, for example <c>net8.0</c>.</param>
/// <param name="Project">Which project restores it.</param>
/// <param name="IsDirect">Whether the project names it itself.</param>
internal sealed record Dependency(string Id, string Version, string Framework, string Project, bool IsDirect)
{
    private const string Direct = "topLevelPackages";
    private static readonly string[] Kinds = [Direct, "transitivePackages"];

    /// <summary>The licence that the package states: an SPDX expression, else what stands in its place.</summary>
    public string Licence
    {
        get
        {
            string id = Id.ToLowerInvariant();
            XElement metadata = XDocument.Load(Path.Combine(PackageCache.Folder, id, Version, id + ".nuspec")).Root!.Elements().Single();
            return metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license")?.Value
                ?? metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "licenseUrl")?.Value
                ?? "none stated";
        }
    }

    /// <summary>Everything that is restored, as <c>dotnet list package</c> says it.</summary>
    public static IReadOnlyList<Dependency> Restored()
    {
        using JsonDocument list = JsonDocument.Parse(DotNet.Run(
            Repository.PathOf("src"),
            new Dictionary<string, string>(),
            ["list", "Packages.slnf", "package", "--include-transitive", "--format", "json", "--no-restore"]));
        return
        [
            .. from project in list.RootElement.GetProperty("projects").EnumerateArray()
               let name = Path.GetFileNameWithoutExtension(project.GetProperty("path").GetString()!)
               where project.TryGetProperty("frameworks", out _)
               from framework in project.GetProperty("frameworks").EnumerateArray()
               from kind in Kinds
               where framework.TryGetProperty(kind, out _)
               from package in framework.GetProperty(kind).EnumerateArray()
               select new Dependency(
                   package.GetProperty("id").GetString()!,
                   package.GetProperty("resolvedVersion").GetString()!,
                   framework.GetProperty("framework").GetString()!,
                   name,
                   kind == Direct),
        ];
    }
}
