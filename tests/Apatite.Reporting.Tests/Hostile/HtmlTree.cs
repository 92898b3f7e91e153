using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Apatite.Reporting.Tests.Hostile;

/// <summary>
/// What a browser makes of HTML, without its texts: two reports that differ in texts alone have the same tree. Drawings place
/// their parts by the length of texts, so that of them only the kinds of elements and attributes are the same.
/// </summary>
internal static class HtmlTree
{
    public static IDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(html);

    /// <summary>A line for each element, comment and instruction, indented by depth, with its attributes.</summary>
    public static IEnumerable<string> Of(string html) => Lines(Parse(html), 0);

    /// <summary>The kinds of elements and attributes in the drawings.</summary>
    public static IEnumerable<string> OfDrawings(string html) => Parse(html).QuerySelectorAll("svg, svg *")
        .SelectMany(element => element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}").Append(element.LocalName))
        .Distinct();

    private static IEnumerable<string> Lines(INode node, int depth) => node is IElement { LocalName: "svg" } ? [] : node.ChildNodes
        .Where(child => child is not IText || child.ParentElement?.LocalName is "style" or "script")
        .SelectMany(child => Lines(child, depth + 1).Prepend($"{depth} {Describe(child)}"));

    private static string Describe(INode node) => node is IElement element
        ? element.LocalName is "svg" ? "svg" : $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}"))}"
        : $"{node.NodeType} {node.TextContent}";
}
