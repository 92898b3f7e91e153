using System.Reflection;
using Apatite.Docs.Tests.Documents;

namespace Apatite.Docs.Tests.Snippets;

/// <summary>
/// Every C# block of the documents compiles, runs to its end, and prints what the document shows. It is a whole program; what
/// it needs beside it is said right before it, in <c>&lt;!-- snippet: program arguments --&gt;</c> or, for a program that stands in
/// <c>Preludes</c>, <c>&lt;!-- snippet: name --&gt;</c>. A block that quotes a file is compiled there.
/// </summary>
public class SnippetTests(Workspace workspace) : IClassFixture<Workspace>
{
    private static readonly string Preludes = Path.Combine(AppContext.BaseDirectory, "Snippets/Preludes");

    public static TheoryData<CodeBlock> Blocks => new(Documentation.Blocks.Where(block => block.Language == "csharp" && block.Quoted is null));

    [Theory]
    [MemberData(nameof(Blocks), DisableDiscoveryEnumeration = true)]
    public void Snippet_OfTheDocuments_RunsAndPrintsWhatTheyShow(CodeBlock block)
    {
        string[] setting = block.Setting?.Split(' ') ?? ["program"];
        string? prelude = setting[0] == "program" ? null : File.ReadAllText(Path.Combine(Preludes, setting[0] + ".cs"));

        Assembly snippet = SnippetCompiler.Compile(block, prelude);

        // A web host listens where no other does.
        string[] arguments = SnippetCompiler.IsWeb(block) ? [.. setting[1..], "--urls=http://127.0.0.1:0"] : setting[1..];
        PrintedOutput.Shows(block, SnippetRun.Of(snippet, arguments, workspace.Folder));
    }

    [Fact]
    public void EveryPrelude_IsUsed() => Assert.Empty(Directory.GetFiles(Preludes).Select(Path.GetFileNameWithoutExtension)
        .Except(Documentation.Blocks.Select(block => block.Setting?.Split(' ')[0])));
}
