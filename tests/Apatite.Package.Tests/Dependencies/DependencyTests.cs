using System.Xml.Linq;

namespace Apatite.Package.Tests.Dependencies;

public sealed class DependencyTests
{
    // What may be shipped inside a product, open or closed, on the sole condition that notices are kept.
    private static readonly string[] Allowed = ["Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT"];

    private static readonly Lazy<IReadOnlyList<Dependency>> Restored = new(Dependency.Restored);

    private static readonly HashSet<string> BuildOnly =
    [
        .. XDocument.Load(Repository.PathOf("src/Directory.Build.targets")).Descendants("PackageReference")
            .Where(reference => reference.Attribute("PrivateAssets")?.Value == "all")
            .Select(reference => reference.Attribute("Include")!.Value),
    ];

    [Fact]
    public void every_dependency_has_a_licence_that_a_product_may_ship() => Assert.Empty(Restored.Value
        .DistinctBy(dependency => (dependency.Id, dependency.Version))
        .Where(dependency => !Allowed.Contains(dependency.Licence))
        .Select(dependency => $"{dependency.Id} {dependency.Version}: {dependency.Licence}"));

    [Fact]
    public void the_document_names_every_dependency() => Repository.HoldsDocument("docs/dependencies.md", Document());

    private static string Document()
    {
        ILookup<bool, IGrouping<string, Dependency>> packages = Restored.Value
            .GroupBy(dependency => dependency.Id, StringComparer.OrdinalIgnoreCase)
            .OrderBy(package => package.Key, StringComparer.OrdinalIgnoreCase)
            .ToLookup(package => BuildOnly.Contains(package.Key));
        string shipped = string.Join('\n', packages[false].Select(package =>
            $"| {package.Key} | {Versions(package, "net8.0")} | {Versions(package, "net10.0")} | {Licences(package)} | {NamedBy(package)} |"));
        string buildOnly = string.Join('\n', packages[true].Select(package =>
            $"| {package.Key} | {package.First().Version} | {Licences(package)} |"));
        return $"""
            # Dependencies

            Written by the tests from `dotnet list package --include-transitive` and the packages' own metadata; `tests/README.md` says how.
            The tests allow these licences and no other: {string.Join(", ", Allowed)}.

            ## With the packages

            | package | version on .NET 8 | version on .NET 10 | licence | named by |
            |---|---|---|---|---|
            {shipped}

            What ASP.NET Core itself brings is not listed: a program has it with its framework.

            ## To build them only

            | package | version | licence |
            |---|---|---|
            {buildOnly}

            """.ReplaceLineEndings("\n");
    }

    private static string NamedBy(IEnumerable<Dependency> package) => string.Join(", ", package
        .Where(dependency => dependency.IsDirect)
        .Select(dependency => dependency.Project)
        .Distinct()
        .Order(StringComparer.Ordinal)
        .DefaultIfEmpty("another dependency"));

    private static string Licences(IEnumerable<Dependency> package) =>
        string.Join(", ", package.Select(dependency => dependency.Licence).Distinct().Order(StringComparer.Ordinal));

    private static string Versions(IEnumerable<Dependency> package, string framework) => string.Join(", ", package
        .Where(dependency => dependency.Framework == framework)
        .Select(dependency => dependency.Version)
        .Distinct()
        .Order(StringComparer.Ordinal)
        .DefaultIfEmpty("–"));
}
