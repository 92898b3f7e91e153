using System.Xml.Linq;
using Apatite.Model;
using Apatite.Reporting.Drawings.Anatomy;

namespace Apatite.Reporting.Drawings.Sheets;

/// <summary>
/// The page of a drawing: what it is called and what it says to those who cannot see it, its heading over as many lines as that
/// takes, and below it what is drawn.
/// </summary>
/// <param name="idPrefix">The id of the drawing.</param>
/// <param name="language">The language of its words.</param>
internal sealed class Sheet(string idPrefix, Language language)
{
    public const double Width = 640;
    public const double Margin = 16;

    private const double FirstLine = 24;
    private const double LineHeight = 18;
    private const int MostLines = 3;

    /// <summary>Writes the drawing.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="description">All that it shows, in words.</param>
    /// <param name="definitions">The patterns that it is filled with.</param>
    /// <param name="bottom">Where the drawing ends, below a heading of one line.</param>
    /// <param name="drawing">What is drawn.</param>
    public string Write(string title, string description, IEnumerable<XElement> definitions, double bottom, params object[] drawing)
    {
        IReadOnlyList<string> heading = TextBlock.Lines(title, Width - (2 * Margin), Lettering.Heading, MostLines);
        double shift = (heading.Count - 1) * LineHeight;
        return Svg.Write(Svg.Element(
            "svg",
            new XAttribute("id", idPrefix),
            new XAttribute("viewBox", $"0 0 {Svg.Number(Width)} {Svg.Number(bottom + shift + Margin)}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{idPrefix}-title {idPrefix}-desc"),
            new XAttribute("lang", language.Code),
            Svg.Element("title", new XAttribute("id", $"{idPrefix}-title"), Svg.Harmless(title)),
            Svg.Element("desc", new XAttribute("id", $"{idPrefix}-desc"), description),
            StyleSheet.Of(idPrefix),
            Svg.Element("defs", definitions),
            Svg.Element("rect", Svg.Class("paper"), new XAttribute("width", "100%"), new XAttribute("height", "100%")),
            heading.Select((line, i) => Svg.Text(Lettering.Heading, new Point(Margin, FirstLine + (i * LineHeight)), line)),
            Svg.Element("g", new XAttribute("transform", $"translate(0 {Svg.Number(shift)})"), drawing)));
    }
}
