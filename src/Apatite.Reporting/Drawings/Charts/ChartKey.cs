using System.Xml.Linq;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Sheets;
using Apatite.Reporting.Drawings.Words;

namespace Apatite.Reporting.Drawings.Charts;

/// <summary>Below a chart: what the looks of its bars mean, of those that occur.</summary>
internal sealed class ChartKey
{
    private const double LineHeight = 14;
    private const double Swatch = 22;
    private const double RowHeight = 18;

    private readonly List<XElement> elements = [];

    public ChartKey(IReadOnlyCollection<EvidenceBar> bars, DrawingWords words, string idPrefix, double left, double right, double top)
    {
        double x = left;
        double y = top;
        foreach ((BarKind kind, bool isExpert, string text) in Looks(bars, words))
        {
            double width = Swatch + 6 + Lettering.Small.Width(text) + 14;
            if (x > left && x + width > right)
            {
                x = left;
                y += RowHeight;
            }

            elements.AddRange(BarRows.Bar(idPrefix, kind, isExpert, x, x + Swatch, y));
            elements.Add(Svg.Text(Lettering.Small, new Point(x + Swatch + 6, y + 10), text));
            x += width;
        }

        y += elements.Count == 0 ? 0 : RowHeight + 2;
        foreach (string line in TextBlock.Lines(words.Decibans, right - left, Lettering.Fine))
        {
            elements.Add(Svg.Text(Lettering.Fine, new Point(left, y + 10), line));
            y += LineHeight;
        }

        Bottom = y;
    }

    /// <summary>Where the key ends.</summary>
    public double Bottom { get; }

    public XElement Draw() => Svg.Group("key", elements);

    private static IEnumerable<(BarKind Kind, bool IsExpert, string Text)> Looks(IReadOnlyCollection<EvidenceBar> bars, DrawingWords words)
    {
        if (bars.Any(bar => bar.Kind == BarKind.Counted))
        {
            yield return (BarKind.Counted, false, words.Counted);
        }

        if (bars.Any(bar => bar.Kind == BarKind.NotCounted))
        {
            yield return (BarKind.NotCounted, false, words.NotCounted);
        }

        if (bars.Any(bar => bar.IsExpert))
        {
            yield return (BarKind.Counted, true, words.Expert);
        }
    }
}
