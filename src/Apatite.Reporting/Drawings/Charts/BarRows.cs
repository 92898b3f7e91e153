using System.Xml.Linq;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Sheets;

namespace Apatite.Reporting.Drawings.Charts;

/// <summary>Draws the bars with their texts, one row each.</summary>
internal sealed class BarRows
{
    private const double LineHeight = 13;
    private const double BarHeight = 12;
    private const double Padding = 7;
    private const double GroupGap = 5;
    private const double ThinnestBar = 0.6;
    private const double ValueGap = 5;
    private const int MostLines = 4;

    private readonly List<Row> rows = [];
    private readonly BarScale scale;
    private readonly double left;
    private readonly double right;
    private readonly double top;
    private readonly string idPrefix;

    public BarRows(IEnumerable<EvidenceBar> bars, BarScale scale, string idPrefix, double left, double textRight, double right, double top)
    {
        this.scale = scale;
        this.left = left;
        this.right = right;
        this.top = top;
        this.idPrefix = idPrefix;
        double y = top;
        foreach (EvidenceBar bar in bars)
        {
            IReadOnlyList<string> lines = TextBlock.Lines(bar.Text, textRight - left, LetteringOf(bar), MostLines);
            y += bar.StartsGroup ? GroupGap : 0;
            rows.Add(new Row(bar, lines, y));
            y += (lines.Count * LineHeight) + Padding;
        }

        Bottom = y;
    }

    /// <summary>Where the rows end.</summary>
    public double Bottom { get; }

    /// <summary>The room that the values need beside their bars.</summary>
    public static double ValueWidth(IEnumerable<EvidenceBar> bars) => ValueGap + bars.Max(bar => LetteringOf(bar).Width(bar.Value));

    /// <summary>The stripes over a bar that rests on expert judgement alone: of the paper when it is filled, else of ink.</summary>
    public static IEnumerable<XElement> ExpertPatterns(string idPrefix) =>
    [
        Pattern($"{idPrefix}-expert", "stripe"),
        Pattern($"{idPrefix}-expert-open", "stripe-open"),
    ];

    /// <summary>A bar as it is drawn in a row or in the key.</summary>
    public static IEnumerable<XElement> Bar(string idPrefix, BarKind kind, bool isExpert, double from, double to, double y)
    {
        string side = to >= from ? "support" : "oppose";
        string style = kind switch
        {
            BarKind.Total => "ink",
            BarKind.PreTest => "neutral",
            BarKind.NotCounted => $"{side} outline",
            _ => side,
        };
        string pattern = kind == BarKind.NotCounted ? $"{idPrefix}-expert-open" : $"{idPrefix}-expert";
        XElement Box(XAttribute look) => Svg.Element(
            "rect",
            look,
            Svg.Attribute("x", Math.Min(from, to)),
            Svg.Attribute("y", y),
            Svg.Attribute("width", Math.Max(Math.Abs(to - from), ThinnestBar)),
            Svg.Attribute("height", BarHeight));
        return isExpert ? [Box(Svg.Class(style)), Box(new XAttribute("fill", $"url(#{pattern})"))] : [Box(Svg.Class(style))];
    }

    public IEnumerable<XElement> Draw() =>
    [
        .. rows.Select(DrawRow),
        Svg.Line("rule", new Point(left, rows[^1].Y - 5), new Point(right, rows[^1].Y - 5)),
        Svg.Line("axis", new Point(scale.Zero, top - 4), new Point(scale.Zero, Bottom - 4)),
    ];

    private static XElement Pattern(string id, string style) => Svg.Element(
        "pattern",
        new XAttribute("id", id),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        Svg.Attribute("width", 5),
        Svg.Attribute("height", 5),
        Svg.Path(style, "M-1 1 L1 -1 M0 5 L5 0 M4 6 L6 4"));

    private XElement DrawRow(Row row)
    {
        EvidenceBar bar = row.Bar;
        double to = scale.At(double.IsFinite(bar.Weight) ? bar.Weight : 0);
        double middle = row.Y + (row.Lines.Count * LineHeight / 2);
        Lettering lettering = LetteringOf(bar);
        return Svg.Group(
            "row",
            Svg.Title(bar.Sentence),
            row.Lines.Select((line, i) => Svg.Text(lettering, new Point(left, row.Y + 10 + (i * LineHeight)), line)),
            Bar(idPrefix, bar.Kind, bar.IsExpert, scale.Zero, to, middle - (BarHeight / 2)),
            bar.Weight < 0
                ? Svg.Text(lettering.Ending, new Point(to - ValueGap, middle + 4), bar.Value)
                : Svg.Text(lettering, new Point(to + ValueGap, middle + 4), bar.Value));
    }

    private static Lettering LetteringOf(EvidenceBar bar) => bar.Kind switch
    {
        BarKind.NotCounted => Lettering.Fine,
        BarKind.Total => Lettering.SmallStrong,
        _ => Lettering.Small,
    };

    private sealed record Row(EvidenceBar Bar, IReadOnlyList<string> Lines, double Y);
}
