using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Apatite.ApiReference;

/// <summary>What the XML comments say of a symbol, as Markdown.</summary>
internal sealed class Documentation(Func<string, string?> addressOf)
{
    /// <summary>What it is; for a property that a record declares in its header, what the header says.</summary>
    public string SummaryOf(ISymbol symbol) =>
        CommentOf(symbol)?.Element("summary") is XElement summary ? Text(summary)
        : symbol is IPropertySymbol && ParameterOf(symbol) is XElement parameter ? Text(parameter)
        : "";

    /// <summary>The elements of a comment by name, such as the exceptions, each with what it is about.</summary>
    public IEnumerable<(string About, string Text)> All(ISymbol symbol, string element) =>
        (CommentOf(symbol)?.Elements(element) ?? []).Select(found => (About(found), Text(found)));

    /// <summary>The first element of a comment by that name.</summary>
    public string? One(ISymbol symbol, string element) => CommentOf(symbol)?.Element(element) is XElement found ? Text(found) : null;

    private string About(XElement element) =>
        element.Attribute("name") is XAttribute name ? $"`{name.Value}`"
        : element.Attribute("cref") is XAttribute reference ? Link(reference.Value)
        : "";

    private static XElement? ParameterOf(ISymbol property) =>
        CommentOf(property.ContainingType)?.Elements("param")
        .FirstOrDefault(parameter => parameter.Attribute("name")?.Value == property.Name);

    private static XElement? CommentOf(ISymbol symbol)
    {
        string? xml = symbol.GetDocumentationCommentXml();
        XElement? comment = string.IsNullOrEmpty(xml) ? null : XElement.Parse(xml);
        return comment?.Element("inheritdoc") is null ? comment : Inherited(symbol) is ISymbol origin ? CommentOf(origin) : null;
    }

    private static ISymbol? Inherited(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: IMethodSymbol overridden } => overridden,
        IPropertySymbol { OverriddenProperty: IPropertySymbol overridden } => overridden,
        INamedTypeSymbol type => type.Interfaces.FirstOrDefault(),
        _ => symbol.ContainingType.AllInterfaces.SelectMany(face => face.GetMembers())
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol)),
    };

    private string Text(XElement element) =>
        string.Join(' ', string.Concat(element.Nodes().Select(Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Text(XNode node) => node switch
    {
        XText text => Escaped(text.Value),
        XElement { Name.LocalName: "see" } see when see.Attribute("cref") is XAttribute reference => Link(reference.Value),
        XElement { Name.LocalName: "see" } see when see.Attribute("href") is XAttribute address => $"[{Escaped(see.Value)}]({address.Value})",
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("langword")?.Value}`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => $"`{name.Attribute("name")?.Value}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement other => Text(other),
        _ => "",
    };

    private string Link(string id)
    {
        string name = id[(id.LastIndexOf('.', id.IndexOf('(', StringComparison.Ordinal) is int at and >= 0 ? at : id.Length - 1) + 1)..].Split('(', '`')[0];
        return addressOf(id) is string address ? $"[`{name}`]({address})" : $"`{name}`";
    }

    // The site reads Markdown with HTML and templates in it.
    private static string Escaped(string text) =>
        text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("{", "&#123;", StringComparison.Ordinal)
        .Replace("|", "&#124;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
