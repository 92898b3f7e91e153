using Microsoft.CodeAnalysis;

namespace Apatite.ApiReference;

/// <summary>Writes a page for each public type, and one that lists them.</summary>
internal static class Site
{
    /// <param name="folder">Replaced as a whole.</param>
    public static void Write(string folder)
    {
        PublicApi api = PublicApi.Load();
        Dictionary<string, string> pages = api.Types.ToDictionary(type => type.GetDocumentationCommentId()!, PageOf, StringComparer.Ordinal);
        Documentation documentation = new(id => pages.GetValueOrDefault(TypeIdOf(id)));
        TypePage page = new(documentation);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        foreach (INamedTypeSymbol type in api.Types)
        {
            File.WriteAllText(Path.Combine(folder, PageOf(type)), page.Write(type));
        }

        File.WriteAllText(Path.Combine(folder, "index.md"), Index(api, documentation));
    }

    private static string PageOf(INamedTypeSymbol type) => type.GetDocumentationCommentId()![2..].Replace('`', '-') + ".md";

    /// <summary>The type of which an id speaks: <c>M:A.B.C(System.Int32)</c> is of <c>T:A.B</c>.</summary>
    private static string TypeIdOf(string id)
    {
        string name = id.Split('(')[0];
        return name.StartsWith("T:", StringComparison.Ordinal) ? name : "T:" + name[2..name.LastIndexOf('.')];
    }

    private static string Index(PublicApi api, Documentation documentation)
    {
        IEnumerable<string> lines =
        [
            "# API",
            "",
            "The public types, package by package, made from the assemblies and their XML documentation when the site is built.",
            .. from type in api.Types
               group type by type.ContainingAssembly.Name into package
               from line in Package(package, documentation)
               select line,
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> Package(IGrouping<string, INamedTypeSymbol> package, Documentation documentation) =>
    [
        "",
        $"## {package.Key}",
        .. from type in package
           orderby type.Name
           group type by type.ContainingNamespace.ToDisplayString() into space
           orderby space.Key
           from line in (string[])["", $"`{space.Key}`", "", "| type | |", "|---|---|", .. space.Select(type => Row(type, documentation))]
           select line,
    ];

    private static string Row(INamedTypeSymbol type, Documentation documentation) =>
        $"| [`{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}`]({PageOf(type)}) | {documentation.SummaryOf(type)} |";
}
