using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Apatite.Constants;

/// <summary>Writes the constants of the classes that are marked with <c>[ConstantsOf]</c>, one for each row of their table.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConstantsGenerator : IIncrementalGenerator
{
    /// <summary>The name under which the driver tracks what each class gets.</summary>
    public const string Step = "Constants";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output =>
        {
            output.AddEmbeddedAttributeDefinition();
            output.AddSource("ConstantsOfAttribute.g.cs", MarkerAttribute.Source);
        });
        IncrementalValuesProvider<Table> tables = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase))
            .Select(static (file, cancellation) => Table.Read(file, cancellation));
        IncrementalValuesProvider<ConstantClass> classes = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                MarkerAttribute.FullName,
                static (node, _) => node is ClassDeclarationSyntax,
                static (marked, _) => MarkedClass.Of(marked))
            .Where(static marked => marked is not null)
            .Combine(tables.Collect())
            .Select(static (pair, _) => ConstantClass.Of(pair.Left!, pair.Right))
            .WithTrackingName(Step);
        context.RegisterSourceOutput(tables, static (output, table) => Report(output, table.Problems));
        context.RegisterSourceOutput(classes, static (output, constants) =>
        {
            Report(output, constants.Problems);
            output.AddSource(constants.FullName + ".g.cs", ConstantsWriter.Write(constants));
        });
    }

    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }
    }
}
