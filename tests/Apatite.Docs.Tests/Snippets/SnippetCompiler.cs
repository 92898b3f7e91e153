using System.Reflection;
using System.Runtime.Loader;
using Apatite.Docs.Tests.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Apatite.Docs.Tests.Snippets;

/// <summary>
/// Compiles a snippet against the built assemblies, from outside: what is internal stays out of its reach. The prelude that the
/// document names stands beside it as a file of its own; without one the snippet is a whole program.
/// </summary>
internal static class SnippetCompiler
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(assembly => MetadataReference.CreateFromFile(assembly))
    ];

    /// <summary>What an SDK-style project has by default, a web project more.</summary>
    private static readonly string[] Usings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] WebUsings =
    [
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    /// <summary>Whether the snippet makes a web host, which a project of the web SDK compiles.</summary>
    public static bool IsWeb(CodeBlock block) => block.Text.Contains("WebApplication", StringComparison.Ordinal);

    public static Assembly Compile(CodeBlock block, string? prelude)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Snippet",
            Sources(block, prelude).Select(source => CSharpSyntaxTree.ParseText(source, Parsing)),
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream assembly = new();
        EmitResult result = compilation.Emit(assembly);
        IEnumerable<Diagnostic> errors = result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error);
        Assert.True(result.Success, $"{block} does not compile:\n{string.Join('\n', errors)}");
        assembly.Position = 0;
        return new AssemblyLoadContext("snippet", isCollectible: true).LoadFromStream(assembly);
    }

    private static IEnumerable<string> Sources(CodeBlock block, string? prelude)
    {
        yield return string.Join('\n', (IsWeb(block) ? [.. Usings, .. WebUsings] : Usings).Select(name => $"global using {name};"));
        // Errors name the line of the document.
        yield return $"#line {block.Line + 1} \"{block.File}\"\n{block.Text}";
        if (prelude is not null)
        {
            yield return prelude;
        }
    }
}
