using System.Xml.Linq;
using Apatite.Model;
using Apatite.Reporting.Pictures;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Draws what speaks for a diagnosis (to the right) and against it (to the left), in decibans, from the pre-test weight to the
/// total. Of a group of correlated findings only the heaviest counts on each side: it is filled, the others are outlined.
/// </summary>
public static class EvidenceChart
{
    private const double Width = 640;
    private const double Margin = 16;
    private const double BarsLeft = 336;
    private const double ValueWidth = 40;
    private const double Top = 60;

    /// <summary>Writes the chart as one SVG element without scripts, outer references or fonts.</summary>
    /// <param name="entry">The diagnosis with its evidence.</param>
    /// <param name="language">The language of the words and of the numbers.</param>
    /// <param name="idPrefix">The id of the chart; every other id in it begins with it. A letter, then letters, digits and hyphens.</param>
    /// <exception cref="ArgumentException"><paramref name="idPrefix"/> is no such id.</exception>
    public static string Write(DifferentialEntry entry, Language language, string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(idPrefix);
        PictureId.Checked(idPrefix, nameof(idPrefix));
        PictureWords words = new(language);
        IReadOnlyList<EvidenceBar> bars = EvidenceBar.Of(entry, language);
        BarScale scale = BarScale.For(bars.Select(bar => bar.Weight), BarsLeft + ValueWidth, Width - Margin - ValueWidth);
        BarRows rows = new(bars, scale, idPrefix, Margin, BarsLeft - Margin, Width - Margin, Top);
        string title = words.ChartTitle(entry.Diagnosis.Display(language));
        IReadOnlyList<string> heading = TextBlock.Lines(title, Width - (2 * Margin), 14, most: 2);
        double shift = (heading.Count - 1) * 18;
        ChartKey key = new(bars, words, idPrefix, Margin, Width - Margin, rows.Bottom + 10);
        return Svg.Write(Svg.Element(
            "svg",
            new XAttribute("id", idPrefix),
            new XAttribute("viewBox", $"0 0 {Svg.Number(Width)} {Svg.Number(key.Bottom + shift + Margin)}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{idPrefix}-title {idPrefix}-desc"),
            new XAttribute("lang", language.Code),
            Svg.Element("title", new XAttribute("id", $"{idPrefix}-title"), Svg.Harmless(title)),
            Svg.Element("desc", new XAttribute("id", $"{idPrefix}-desc"), string.Join(" ", bars.Select(bar => bar.Sentence))),
            StyleSheet.Of(idPrefix),
            Svg.Element("defs", BarRows.ExpertPatterns(idPrefix)),
            Svg.Element("rect", Svg.Class("paper"), new XAttribute("width", "100%"), new XAttribute("height", "100%")),
            heading.Select((line, i) => Svg.Text("heading", new Point(Margin, 24 + (i * 18)), line)),
            Svg.Element(
                "g",
                new XAttribute("transform", $"translate(0 {Svg.Number(shift)})"),
                Svg.Text("fine end", new Point(scale.Zero - 8, 46), $"← {words.Against}"),
                Svg.Text("fine", new Point(scale.Zero + 8, 46), $"{words.For} →"),
                rows.Draw(),
                key.Draw())));
    }
}
