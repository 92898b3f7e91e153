using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Apatite.Package.Tests.Packing;

namespace Apatite.Package.Tests.Contents;

[Collection(OnePacking.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    private static readonly string[] Frameworks = ["net8.0", "net10.0"];

    public static TheoryData<string> Ids => [.. PackedPackages.Ids];

    public static TheoryData<string> Libraries => [.. PackedPackages.Libraries];

    [Fact]
    public void packing_prints_no_warning() => Assert.DoesNotContain("warning", packages.PackOutput, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void there_is_a_package_of_each_project_and_none_of_another() => Assert.Equal(
        PackedPackages.Ids.Select(id => $"{id}.{PackedPackages.Version}.nupkg"),
        Directory.EnumerateFiles(packages.Packages, "*.nupkg").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void a_package_says_what_it_is(string id)
    {
        PackageFile package = packages.Open(id);
        Assert.Equal(id, package.Text("id"));
        Assert.Equal(PackedPackages.Version, package.Text("version"));
        Assert.Equal("Apache-2.0", package.Text("license"));
        Assert.Equal("The Apatite.Rules authors", package.Text("authors"));
        Assert.NotEmpty(package.Text("title")!);
        Assert.InRange(package.Text("description")!.Length, 100, 400);
        Assert.NotEmpty(package.Text("tags")!);
        Assert.EndsWith("CHANGELOG.md", package.Text("releaseNotes"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void a_package_leads_to_the_sources_of_its_commit(string id)
    {
        XElement repository = packages.Open(id).Element("repository")!;
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.StartsWith("https://github.com/", repository.Attribute("url")!.Value, StringComparison.Ordinal);
        // Sources that came as an archive know no commit.
        string commit = repository.Attribute("commit")?.Value ?? "";
        Assert.Matches(Path.Exists(Repository.PathOf(".git")) ? "^[0-9a-f]{40}$" : "^$", commit);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void a_library_holds_its_assemblies_with_documentation_and_nothing_of_the_tests(string id)
    {
        PackageFile package = packages.Open(id);
        string[] expected =
        [
            $"{id}.nuspec", "LICENSE", "NOTICE", "README.md", "icon.png",
            .. Frameworks.SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" }),
        ];
        string[] data = [.. package.Files.Keys.Except(expected)];
        Assert.Empty(expected.Except(package.Files.Keys));
        Assert.All(data, file => Assert.Matches("^(fhir|schema)/.+\\.json$", file));
        Assert.Equal(id is "Apatite.Model" or "Apatite.Reporting", data.Length > 0);
        Assert.All(Frameworks, framework => Assert.Contains("<summary>", Text(package.Files[$"lib/{framework}/{id}.xml"]), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void its_readme_says_what_for_with_a_snippet_and_the_intended_use(string id)
    {
        string readme = Text(packages.Open(id).Files["README.md"]);
        Assert.StartsWith($"# {id}\n", readme, StringComparison.Ordinal);
        Assert.Contains(id == PackedPackages.Tool ? "```bash" : "```csharp", readme, StringComparison.Ordinal);
        Assert.Contains("supports a clinician's judgement and replaces none", readme.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void its_icon_is_a_square_png_of_128_pixels(string id)
    {
        PackageFile package = packages.Open(id);
        byte[] icon = package.Files[package.Text("icon")!];
        Assert.Equal("PNG"u8, icon.AsSpan(1, 3));
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void its_symbols_are_beside_it(string id) => Assert.Equal(
        Frameworks.Select(framework => $"lib/{framework}/{id}.pdb").Order(StringComparer.Ordinal),
        packages.Open(id).Symbols.Keys.Where(file => file.EndsWith(".pdb", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void its_dependencies_are_of_this_version_or_meant_for_callers(string id)
    {
        XElement[] groups = [.. packages.Open(id).Element("dependencies")!.Elements()];
        Assert.Equal(
            Frameworks.Order(StringComparer.Ordinal),
            groups.Select(group => group.Attribute("targetFramework")!.Value).Order(StringComparer.Ordinal));
        Assert.All(groups.Elements(), dependency =>
        {
            string name = dependency.Attribute("id")!.Value;
            Assert.DoesNotContain("Analyzers", name, StringComparison.Ordinal);
            Assert.True(!PackedPackages.Ids.Contains(name) || dependency.Attribute("version")!.Value == PackedPackages.Version, name);
        });
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void its_frameworks_were_compared_with_one_another(string id) => Assert.True(File.Exists(PackedPackages.ValidationOf(id)));

    private static string Text(byte[] content) => Encoding.UTF8.GetString(content).TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
