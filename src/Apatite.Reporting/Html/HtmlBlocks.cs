using System.Globalization;
using System.Xml.Linq;
using Apatite.Reporting.Document;

namespace Apatite.Reporting.Html;

/// <summary>
/// Turns blocks into elements that HTML and FHIR's narrative share. They are built as a tree, never as text, so that nothing
/// that came with the input can become markup.
/// </summary>
/// <param name="ns">The namespace of the elements.</param>
/// <param name="prefix">What every id begins with.</param>
/// <param name="withFigures">Whether drawings are drawn.</param>
internal sealed class HtmlBlocks(XNamespace ns, string prefix, bool withFigures)
{
    private const int HighestHeading = 2;
    private const int LowestHeading = 6;

    /// <summary>A section: its heading, then its blocks.</summary>
    public IEnumerable<XElement> Of(Section section) =>
    [
        new XElement(ns + "h2", new XAttribute("id", prefix + section.Id), HarmlessText.OneLine(section.Title)),
        .. section.Blocks.SelectMany(block => Of(block, HighestHeading + 1)),
    ];

    /// <summary>Runs in a paragraph.</summary>
    public XElement Paragraph(IEnumerable<Run> runs) => new(ns + "p", runs.Select(Inline));

    private IEnumerable<XElement> Of(Block block, int heading) => block switch
    {
        Paragraph paragraph => [Paragraph(paragraph.Runs)],
        ItemList list => [List(list.Items)],
        Group group => [new XElement(ns + "div", Class("group"), Heading(group, heading), group.Blocks.SelectMany(inner => Of(inner, heading + 1)))],
        Figure figure when withFigures => [new XElement(ns + "figure", XElement.Parse(figure.Draw(prefix + figure.Id)))],
        _ => [],
    };

    private XElement Heading(Group group, int level) => new(
        ns + string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(level, LowestHeading)}"), group.Heading.Select(Inline));

    private XElement List(IEnumerable<ListItem> items) => new(ns + "ul", items.Select(item => new XElement(
        ns + "li",
        item.Runs.Any(run => run.Style == RunStyle.Danger) ? Class("danger-item") : null,
        item.Runs.Select(Inline),
        item.Children.IsEmpty ? null : List(item.Children))));

    private XNode Inline(Run run) => run.Style switch
    {
        RunStyle.Plain => new XText(HarmlessText.OneLine(run.Text)),
        RunStyle.Strong => new XElement(ns + "strong", HarmlessText.OneLine(run.Text)),
        RunStyle.Reference => Span("reference", HarmlessText.Word(run.Text)),
        RunStyle.SourceMark => new XElement(ns + "a", Class("source-mark"), new XAttribute("href", $"#{prefix}source-{run.Target}"), run.Text),
        RunStyle.SourceNumber => new XElement(ns + "span", Class("source-mark"), new XAttribute("id", $"{prefix}source-{run.Target}"), run.Text),
        RunStyle.Address when WebAddress.Of(run.Target) is { } address => new XElement(
            ns + "a", new XAttribute("href", address), new XAttribute("rel", "noopener noreferrer"), HarmlessText.OneLine(run.Text)),
        _ => Span(run.Style.ToString().ToLowerInvariant(), HarmlessText.OneLine(run.Text)),
    };

    private XElement Span(string name, string text) => new(ns + "span", Class(name), text);

    private static XAttribute Class(string name) => new("class", name);
}
