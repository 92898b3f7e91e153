using System.Runtime.InteropServices;
using System.Xml.Linq;
using Apatite.Package.Tests.Packing;

namespace Apatite.Package.Tests.Consuming;

[Collection(OnePacking.Name)]
public sealed class ToolTests(PackedPackages packages)
{
    [Fact]
    public void a_user_installs_the_tool_and_assesses_a_case()
    {
        string folder = packages.Folder("Tool");
        // The package brings all that it needs: there is no source but the one that is added.
        new XElement("configuration", Cleared("packageSources"), Cleared("packageSourceMapping")).Save(Path.Combine(folder, "nuget.config"));
        DotNet.Run(folder, packages.Variables, "tool", "install", PackedPackages.Tool, "--tool-path", "tools", "--add-source", packages.Packages);

        string report = Run(folder, "assess", Repository.PathOf("samples/cases/seed-2.json"));

        Assert.Contains("The findings point to: Retropharyngeal calcific tendinitis (longus colli) (very likely).\n", report, StringComparison.Ordinal);
        Assert.Contains("! Retropharyngeal abscess [possible]", report, StringComparison.Ordinal);
        Assert.StartsWith(PackedPackages.Version, Run(folder, "--version"), StringComparison.Ordinal);
    }

    private static XElement Cleared(string section) => new(section, new XElement("clear"));

    // The command of a tool looks for the runtime where it is usually installed, unless it is told.
    private string Run(string folder, params string[] arguments) => DotNet.Run(
        Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "apatite.exe" : "apatite"),
        folder,
        new Dictionary<string, string>(packages.Variables) { ["DOTNET_ROOT"] = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..") },
        arguments);
}
