using System.Xml.Linq;
using Apatite.Package.Tests.Packing;

namespace Apatite.Package.Tests.Consuming;

/// <summary>A project of somebody who uses the packages.</summary>
internal static class ConsumerProject
{
    private static readonly Lazy<ILookup<string, string>> Central = new(() => XDocument.Load(Repository.PathOf("Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Where(package => package.Attribute("Include") is not null)
        .ToLookup(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value, StringComparer.Ordinal));

    /// <summary>The version of a package: ours as packed, others as the repository itself uses them.</summary>
    public static string VersionOf(string id) => PackedPackages.Ids.Contains(id) ? PackedPackages.Version : Central.Value[id].Single();

    /// <summary>Writes a project with the sources of a folder of <c>Consumers</c>, and what else its file has to say.</summary>
    public static string Write(PackedPackages packages, string name, string sdk, string[] packageIds, params IEnumerable<XElement> more)
    {
        string folder = packages.Folder(name);
        string sources = Path.Combine(AppContext.BaseDirectory, "Consumers", name);
        foreach (string source in Directory.EnumerateFiles(sources, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(sources, source));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(source, copy);
        }

        new XElement(
            "Project",
            new XAttribute("Sdk", sdk),
            new XElement(
                "PropertyGroup",
                new XElement("TargetFramework", "net10.0"),
                new XElement("ImplicitUsings", "enable"),
                new XElement("Nullable", "enable"),
                new XElement("TreatWarningsAsErrors", "true"),
                // As in the repository: a package asks for an exact version of which a feed may have the next one only.
                new XElement("WarningsNotAsErrors", "NU1603")),
            new XElement("ItemGroup", packageIds.Select(id =>
                new XElement("PackageReference", new XAttribute("Include", id), new XAttribute("Version", VersionOf(id))))),
            more)
            .Save(Path.Combine(folder, name + ".csproj"));
        return folder;
    }
}
