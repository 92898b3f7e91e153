using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Apatite.Constants.Tests;

/// <summary>A project of one class and one table, compiled with its constants; it can be edited and compiled again.</summary>
internal sealed class Generation
{
    public const string TablePath = "/project/colours.tsv";

    private const string ClassPath = "/project/Colour.cs";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private readonly Compilation written;
    private readonly GeneratorDriver driver;
    private readonly AdditionalText table;

    private Generation(Compilation written, GeneratorDriver driver, AdditionalText table)
    {
        this.written = written;
        this.table = table;
        this.driver = driver.RunGeneratorsAndUpdateCompilation(written, out Compilation whole, out _);
        Whole = whole;
        Problems = this.driver.GetRunResult().Diagnostics;
    }

    /// <summary>What is written by hand and what is generated.</summary>
    public Compilation Whole { get; }

    /// <summary>What the generator reports.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>What the compiler says to all of it.</summary>
    public IEnumerable<string> Complaints => Whole.GetDiagnostics().Where(item => item.Severity >= DiagnosticSeverity.Warning).Select(item => item.ToString());

    /// <summary>The public fields of a class.</summary>
    public IEnumerable<IFieldSymbol> Constants => Whole.GetTypeByMetadataName("Apatite.Sample.Colour")!
        .GetMembers().OfType<IFieldSymbol>().Where(member => member.DeclaredAccessibility == Accessibility.Public);

    /// <summary>Whether the output of a second run was taken over from the first.</summary>
    public bool IsCached => driver.GetRunResult().Results.Single().TrackedOutputSteps
        .SelectMany(step => step.Value).SelectMany(step => step.Outputs)
        .All(output => output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    /// <summary>The reasons for which the classes were looked at again, or not.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons => driver.GetRunResult().Results.Single()
        .TrackedSteps[ConstantsGenerator.Step].SelectMany(step => step.Outputs).Select(output => output.Reason);

    public static Generation Of(string source, string rows)
    {
        AdditionalText table = new InMemoryText(TablePath, rows);
        return new(
            CSharpCompilation.Create(
                "sample",
                [CSharpSyntaxTree.ParseText(source, Options, ClassPath)],
                Framework,
                new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)),
            CSharpGeneratorDriver.Create(
                [new ConstantsGenerator().AsSourceGenerator()],
                [table],
                Options,
                driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
            table);
    }

    /// <summary>The same with the class written anew.</summary>
    public Generation WithClass(string source) =>
        new(written.ReplaceSyntaxTree(written.SyntaxTrees.Single(tree => tree.FilePath == ClassPath), CSharpSyntaxTree.ParseText(source, Options, ClassPath)), driver, table);

    /// <summary>The same with another file beside it.</summary>
    public Generation With(string source) => new(written.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, Options)), driver, table);

    /// <summary>The same with the table written anew.</summary>
    public Generation WithTable(string rows)
    {
        AdditionalText changed = new InMemoryText(TablePath, rows);
        return new(written, driver.ReplaceAdditionalText(table, changed), changed);
    }

    private sealed class InMemoryText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
