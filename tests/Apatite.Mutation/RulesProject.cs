using System.Reflection;
using System.Runtime.Loader;
using Apatite.Constants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Apatite.Mutation;

/// <summary>Apatite.Rules as MSBuild compiles it, with one file changed.</summary>
internal sealed class RulesProject
{
    private static readonly string[] Rooms = ["Anatomy", "LabValues", "Rules"];

    private readonly CSharpCompilation compilation;
    private readonly (string Name, byte[] Bytes)[] resources;

    public RulesProject(string root, string output)
    {
        string source = Path.Combine(root, "src", "Apatite.Rules");
        string generated = Path.Combine(root, "artifacts", "obj", "Apatite.Rules", "debug_net10.0");
        string[] files =
        [
            .. Directory
                .GetFiles(source, "*.cs", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
            Path.Combine(root, "src", "Apatite.Model", "Tables", "EmbeddedTable.cs"),
            Path.Combine(generated, "Apatite.Rules.AssemblyInfo.cs"),
            Path.Combine(generated, "Apatite.Rules.GlobalUsings.g.cs"),
        ];
        CSharpParseOptions options = new(LanguageVersion.Preview);
        string[] runtime = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        string system = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        CSharpCompilation written = CSharpCompilation.Create(
            "Apatite.Rules",
            files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)),
            runtime
                .Where(file => file.StartsWith(system, StringComparison.Ordinal))
                .Concat(Directory.GetFiles(output, "*.dll"))
                .Where(file => Path.GetFileName(file) != "Apatite.Rules.dll")
                .DistinctBy(Path.GetFileName)
                .Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable,
                concurrentBuild: false
            )
        );
        CSharpGeneratorDriver
            .Create(
                [RegexGenerator(system), new ConstantsGenerator().AsSourceGenerator()],
                Directory.GetFiles(Path.Combine(source, "Knowledge"), "*.tsv").Select(file => new TableText(file)),
                options
            )
            .RunGeneratorsAndUpdateCompilation(written, out Compilation whole, out _);
        compilation = (CSharpCompilation)whole;
        AssemblyLoadContext reading = new("resources", isCollectible: true);
        using FileStream built = File.OpenRead(Path.Combine(output, "Apatite.Rules.dll"));
        Assembly assembly = reading.LoadFromStream(built);
        resources = [.. assembly.GetManifestResourceNames().Select(name => (name, Bytes(assembly, name)))];
        reading.Unload();
        string[] rooms = [.. Rooms.Select(room => Path.Combine(source, room) + Path.DirectorySeparatorChar)];
        Mutants =
        [
            .. compilation
                .SyntaxTrees.Where(tree => Array.Exists(rooms, room => tree.FilePath.StartsWith(room, StringComparison.Ordinal)))
                .SelectMany(Mutator.Mutants),
        ];
    }

    public IReadOnlyList<Mutant> Mutants { get; }

    /// <summary>Compiles a mutant, or the rules as they are; null when the mutant is not C#.</summary>
    public byte[]? Compile(Mutant? mutant, out string problem)
    {
        CSharpCompilation changed = compilation;
        if (mutant is not null)
        {
            string text = mutant.Tree.GetText().ToString();
            text = text[..mutant.Span.Start] + mutant.New + text[mutant.Span.End..];
            changed = compilation.ReplaceSyntaxTree(
                mutant.Tree,
                CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)mutant.Tree.Options, mutant.Tree.FilePath)
            );
        }

        using MemoryStream stream = new();
        var result = changed.Emit(
            stream,
            manifestResources: resources.Select(item => new ResourceDescription(
                item.Name,
                () => new MemoryStream(item.Bytes),
                isPublic: true
            ))
        );
        problem = string.Join('\n', result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Take(3));
        return result.Success ? stream.ToArray() : null;
    }

    /// <summary>The generator behind [GeneratedRegex], which comes with the SDK; no rule file is input to it.</summary>
    private static ISourceGenerator RegexGenerator(string system)
    {
        string pack = Path.Combine(system, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref", Path.GetFileName(system));
        string assembly = Path.GetFullPath(Path.Combine(pack, "analyzers", "dotnet", "cs", "System.Text.RegularExpressions.Generator.dll"));
        Type generator = Assembly.LoadFrom(assembly).GetType("System.Text.RegularExpressions.Generator.RegexGenerator", throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(generator)!).AsSourceGenerator();
    }

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed class TableText(string file) : AdditionalText
    {
        public override string Path => file;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(file));
    }
}
