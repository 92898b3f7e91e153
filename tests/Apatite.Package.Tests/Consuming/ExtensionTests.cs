using System.Xml.Linq;
using Apatite.Package.Tests.Packing;

namespace Apatite.Package.Tests.Consuming;

[Collection(OnePacking.Name)]
public sealed class ExtensionTests(PackedPackages packages)
{
    [Fact]
    public void a_hospital_builds_its_extension_from_the_packages_and_finds_no_conflict()
    {
        ConsumerProject.Write(packages, "Extension", "Microsoft.NET.Sdk", ["Apatite.Rules"], TablesAndUsings());
        string check = ConsumerProject.Write(
            packages,
            "ExtensionCheck",
            "Microsoft.NET.Sdk",
            ["Apatite.Testing"],
            new XElement("PropertyGroup", new XElement("OutputType", "Exe")),
            new XElement("ItemGroup", new XElement("ProjectReference", new XAttribute("Include", "../Extension/Extension.csproj"))));
        DotNet.Run(check, packages.Variables, "build");
        Assert.Equal("0 conflicts\n", DotNet.Run(check, packages.Variables, "run", "--no-build"));
    }

    /// <summary>What the guide for extensions takes from the sample's project: its tables and the namespaces of its rules.</summary>
    private static IEnumerable<XElement> TablesAndUsings() => XElement
        .Load(Repository.PathOf("samples/Apatite.Hospital/Apatite.Hospital.csproj"))
        .Elements("ItemGroup")
        .Where(group => group.Attribute("Condition") is null)
        .Where(group => group.Elements().All(item => item.Name.LocalName is "EmbeddedResource" or "Using"));
}
