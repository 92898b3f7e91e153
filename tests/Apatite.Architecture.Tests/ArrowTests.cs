using System.Xml.Linq;

namespace Apatite.Architecture.Tests;

/// <summary>Which project may use which: the arrows of the house point downwards only.</summary>
public class ArrowTests
{
    private static readonly string[] Folders = ["src", "tests", "samples", "benchmarks", "eng"];

    public static TheoryData<string, string[], string[]> Projects => new()
    {
        { "Apatite.Engine", [], ["NRules.RuleModel"] },
        { "Apatite.Model", [], ["Hl7.Fhir.R4"] },
        { "Apatite.Rules", ["Apatite.Model", "Apatite.Engine"], ["Microsoft.Extensions.DependencyInjection.Abstractions", "NRules"] },
        { "Apatite.Reporting", ["Apatite.Rules"], [] },
        { "Apatite.CdsHooks", ["Apatite.Reporting"], ["Microsoft.IdentityModel.JsonWebTokens", "System.Text.Json"] },
        { "Apatite.Testing", ["Apatite.Rules"], ["Microsoft.Extensions.DependencyInjection"] },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_ReferencesWhatItsRoomAllows(string project, string[] projects, string[] packages)
    {
        XElement file = XElement.Load(Repository.PathOf($"src/{project}/{project}.csproj"));

        Assert.Equal(projects.Order(StringComparer.Ordinal),
            References(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));
        Assert.Equal(packages.Order(StringComparer.Ordinal), References(file, "PackageReference").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryProjectOfSrc_HasItsRow() => Assert.Equal(
        Directory.GetDirectories(Repository.PathOf("src")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Projects.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Engine_IsBuiltAgainstTheFrameworkAndTheCanonicalModelOfNRulesAlone() => Assert.Equal(
        ["NRules.RuleModel"],
        House.Engine.GetReferencedAssemblies().Select(assembly => assembly.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)));

    [Fact]
    public void EveryProjectOfSrc_HasTestsOfItsName() => Assert.All(
        Directory.GetDirectories(Repository.PathOf("src")).Select(Path.GetFileName),
        project => Assert.True(File.Exists(Repository.PathOf($"tests/{project}.Tests/{project}.Tests.csproj")), project));

    [Fact]
    public void EveryProject_IsInTheSolution()
    {
        string solution = File.ReadAllText(Repository.PathOf("Apatite.Rules.sln"));

        Assert.All(
            Folders.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories)),
            project => Assert.Contains($"\\{Path.GetFileName(project)}\"", solution, StringComparison.Ordinal));
    }

    // Analyzers and what belongs to another target framework are no part of what a package needs.
    private static IEnumerable<string> References(XElement project, string kind) => project.Descendants(kind)
        .Where(reference => reference.Attribute("PrivateAssets") is null)
        .Select(reference => reference.Attribute("Include")!.Value);
}
