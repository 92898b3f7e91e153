using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Apatite.ApiReference;

/// <summary>The public types of the packages, as the compiler sees them in the built assemblies.</summary>
internal sealed class PublicApi
{
    private static readonly string[] Packages =
        ["Apatite.Model", "Apatite.Engine", "Apatite.Rules", "Apatite.Reporting", "Apatite.CdsHooks", "Apatite.Testing"];

    private PublicApi(Compilation compilation)
    {
        Types =
        [
            .. from package in Packages
               let assembly = compilation.References.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>()
                    .SingleOrDefault(assembly => assembly.Name == package)
               where assembly is not null
               from type in TypesOf(assembly.GlobalNamespace)
               where IsVisible(type)
               select type
        ];
    }

    /// <summary>The types, package by package in the order in which they build on each other.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; }

    /// <summary>Reads the assemblies beside this program, with the XML documentation that lies there.</summary>
    public static PublicApi Load()
    {
        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return new PublicApi(CSharpCompilation.Create("reference", references: assemblies.Select(Reference)));
    }

    /// <summary>What a caller, or a deriving class, can use of a type.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) =>
        type.GetMembers().Where(member => member is not INamedTypeSymbol && IsVisible(member) && !IsWrittenByCompiler(member));

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().SelectMany(WithNested).Concat(space.GetNamespaceMembers().SelectMany(TypesOf));

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(WithNested).Prepend(type);

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => symbol.ContainingType is null || IsVisible(symbol.ContainingType),
        Accessibility.Protected or Accessibility.ProtectedOrInternal => symbol.ContainingType is { IsSealed: false } type && IsVisible(type),
        _ => false,
    };

    private static bool IsWrittenByCompiler(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor =>
            constructor.ContainingType.TypeKind is TypeKind.Enum or TypeKind.Struct
                || constructor.GetDocumentationCommentXml() is "" && constructor.Parameters.IsEmpty,
        IMethodSymbol method => method.MethodKind is not (MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion) || IsMarked(method),
        IPropertySymbol { Name: "EqualityContract" } => true,
        IFieldSymbol field => field.Name == "value__",
        _ => false,
    };

    private static bool IsMarked(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");

    private static PortableExecutableReference Reference(string assembly)
    {
        string documentation = Path.ChangeExtension(assembly, ".xml");
        return MetadataReference.CreateFromFile(
            assembly,
            documentation: File.Exists(documentation) ? new XmlFile(documentation) : null);
    }
}
