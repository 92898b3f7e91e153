using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Apatite.Constants;

/// <summary>A class as it is written by hand: what it asks for, and where.</summary>
internal sealed record MarkedClass(
    string Namespace, string Name, bool DeclaresAll, string Table, EquatableArray<string> Kinds, Place Attribute)
{
    /// <summary>The class that an attribute marks; null as long as the attribute is not written to its end.</summary>
    public static MarkedClass? Of(GeneratorAttributeSyntaxContext marked)
    {
        AttributeData attribute = marked.Attributes[0];
        ImmutableArray<TypedConstant> arguments = attribute.ConstructorArguments;
        if (arguments.Length != 2 || arguments[0].Value is not string table || arguments[1].IsNull)
        {
            return null;
        }

        INamedTypeSymbol type = (INamedTypeSymbol)marked.TargetSymbol;
        SyntaxReference reference = attribute.ApplicationSyntaxReference!;
        return new(
            type.ContainingNamespace.ToDisplayString(),
            type.Name,
            type.GetMembers("All").OfType<IPropertySymbol>().Any(property => property.IsPartialDefinition),
            table,
            new([.. arguments[1].Values.Select(kind => kind.Value as string ?? "")]),
            Place.Of(reference.SyntaxTree.GetLocation(reference.Span)));
    }
}
