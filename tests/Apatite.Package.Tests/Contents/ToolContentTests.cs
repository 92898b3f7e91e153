using System.Text;
using System.Xml.Linq;
using Apatite.Package.Tests.Packing;

namespace Apatite.Package.Tests.Contents;

[Collection(OnePacking.Name)]
public sealed class ToolContentTests(PackedPackages packages)
{
    private const string Folder = "tools/net10.0/any/";

    private readonly PackageFile tool = packages.Open(PackedPackages.Tool);

    [Fact]
    public void it_is_a_tool_and_its_command_is_apatite()
    {
        XElement settings = XElement.Parse(Encoding.UTF8.GetString(tool.Files[Folder + "DotnetToolSettings.xml"]).TrimStart('\uFEFF'));
        Assert.Equal("DotnetTool", tool.Element("packageTypes")!.Elements().Single().Attribute("name")!.Value);
        XElement command = settings.Descendants("Command").Single();
        Assert.Equal(("apatite", "apatite.dll"), (command.Attribute("Name")!.Value, command.Attribute("EntryPoint")!.Value));
    }

    [Fact]
    public void it_brings_all_that_it_needs()
    {
        Assert.Null(tool.Element("dependencies"));
        Assert.All(
            ["apatite", "Apatite.Model", "Apatite.Reporting", "Apatite.Rules", "Hl7.Fhir.R4", "System.CommandLine", "YamlDotNet"],
            assembly => Assert.Contains($"{Folder}{assembly}.dll", tool.Files.Keys));
    }

    [Fact]
    public void it_runs_on_later_runtimes_too() =>
        Assert.Contains("\"rollForward\": \"Major\"", Encoding.UTF8.GetString(tool.Files[Folder + "apatite.runtimeconfig.json"]), StringComparison.Ordinal);

    [Fact]
    public void it_holds_no_documentation_of_an_api_and_nothing_of_the_tests() => Assert.All(tool.Files.Keys, file =>
    {
        Assert.False(file.EndsWith(".xml", StringComparison.Ordinal) && file != Folder + "DotnetToolSettings.xml", file);
        Assert.DoesNotMatch("(?i)test|xunit|analyzer", file);
    });

    [Fact]
    public void its_symbols_are_beside_it() => Assert.Contains(Folder + "apatite.pdb", tool.Symbols.Keys);
}
