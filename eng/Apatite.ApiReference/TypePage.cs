using Microsoft.CodeAnalysis;

namespace Apatite.ApiReference;

/// <summary>The page of one type.</summary>
internal sealed class TypePage(Documentation documentation)
{
    private static readonly SymbolDisplayFormat Signature = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeModifiers,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat Heading = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType);

    public string Write(INamedTypeSymbol type) => string.Join("\n\n", Paragraphs(type)) + "\n";

    private IEnumerable<string> Paragraphs(INamedTypeSymbol type)
    {
        yield return $"# {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).Replace("<", "&lt;", StringComparison.Ordinal)}";
        yield return $"Namespace `{type.ContainingNamespace}`, package `{type.ContainingAssembly.Name}`.";
        foreach (string paragraph in Description(type, type.ToDisplayString(Signature) + Bases(type)))
        {
            yield return paragraph;
        }

        foreach (ISymbol member in PublicApi.MembersOf(type)
            .OrderBy(member => member.Kind).ThenBy(member => IsEnum(type) ? "" : member.Name, StringComparer.Ordinal))
        {
            yield return $"## `{member.ToDisplayString(Heading)}`";
            foreach (string paragraph in Description(member, member.ToDisplayString(Signature)))
            {
                yield return paragraph;
            }
        }
    }

    /// <summary>Signature, words, parameters and exceptions; of a record, the parameters are its properties, which follow.</summary>
    private IEnumerable<string> Description(ISymbol symbol, string signature)
    {
        string[] paragraphs =
        [
            $"```csharp\n{signature}\n```",
            documentation.SummaryOf(symbol),
            List("Parameters", symbol is INamedTypeSymbol ? [] : documentation.All(symbol, "param")),
            List("Type parameters", documentation.All(symbol, "typeparam")),
            documentation.One(symbol, "returns") is string returns ? $"Returns: {returns}" : "",
            List("Throws", documentation.All(symbol, "exception")),
            documentation.One(symbol, "remarks") ?? "",
        ];
        return paragraphs.Where(paragraph => paragraph.Length > 0);
    }

    private static string List(string title, IEnumerable<(string About, string Text)> items)
    {
        string lines = string.Join('\n', items.Select(item => $"- {item.About}: {item.Text}"));
        return lines.Length == 0 ? "" : $"{title}:\n\n{lines}";
    }

    private static bool IsEnum(INamedTypeSymbol type) => type.TypeKind == TypeKind.Enum;

    private static string Bases(INamedTypeSymbol type)
    {
        IEnumerable<INamedTypeSymbol> bases = type.TypeKind is TypeKind.Class && type.BaseType is { SpecialType: not SpecialType.System_Object } parent
            ? [parent, .. type.Interfaces] : type.Interfaces;
        string[] names = IsEnum(type) ? [] :
            [.. bases.Select(named => named.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))
            .Where(name => !name.StartsWith("IEquatable<", StringComparison.Ordinal))];
        return names.Length == 0 ? "" : " : " + string.Join(", ", names);
    }
}
