using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Apatite.Reporting.Tests.Hostile;

/// <summary>What a browser makes of HTML, without its texts: two reports that differ in texts alone have the same tree.</summary>
internal static class HtmlTree
{
    public static IDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(html);

    /// <summary>A line for each element, comment and instruction, indented by depth, with its attributes.</summary>
    public static IEnumerable<string> Of(string html) => Lines(Parse(html), 0);

    private static IEnumerable<string> Lines(INode node, int depth) => node.ChildNodes
        .Where(child => child is not IText || child.ParentElement?.LocalName is "style" or "script")
        .SelectMany(child => Lines(child, depth + 1).Prepend($"{depth} {Describe(child)}"));

    private static string Describe(INode node) => node is IElement element
        ? $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}"))}"
        : $"{node.NodeType} {node.TextContent}";
}
