using System.Xml.Linq;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Sheets;
using Apatite.Reporting.Drawings.Words;

namespace Apatite.Reporting.Drawings.Lateral;

/// <summary>The words beside the drawing, each tied to its mark by a line; they give way to each other downwards, then upwards.</summary>
internal sealed class CalloutColumn
{
    private const double LineHeight = 13;
    private const double Gap = 9;
    private const double Indent = 20;
    private const double LeaderBend = 14;

    /// <summary>Marks as near as this are at one height: the hindmost is named first, so that lines do not cross.</summary>
    private const double SameHeight = 10;

    private readonly List<Callout> callouts;
    private readonly double left;
    private readonly FindingWords words;

    public CalloutColumn(IEnumerable<Mark> marks, FindingWords words, double left, double right, double top, double bottom)
    {
        this.left = left;
        this.words = words;
        double width = right - left - Indent;
        callouts = [.. marks
            .OrderBy(mark => Math.Round(mark.At.Y / SameHeight))
            .ThenByDescending(mark => mark.At.X)
            .Select(mark => new Callout(
                mark,
                TextBlock.Lines(words.Heading(mark.Finding), width, Lettering.Strong),
                TextBlock.Lines(words.Detail(mark.Finding), width, Lettering.Fine)))];
        Arrange(top, bottom);
        Bottom = callouts.Count == 0 ? top : callouts.Max(callout => callout.Y + callout.Height);
    }

    /// <summary>Where the column ends.</summary>
    public double Bottom { get; }

    public IEnumerable<XElement> DrawLeaders() => callouts.Select(callout => Svg.Path("leader", Curves.Straight(
    [
        callout.Mark.At, new Point(left - LeaderBend, callout.Y + (LineHeight / 2)), new Point(left - 2, callout.Y + (LineHeight / 2)),
    ])));

    public IEnumerable<XElement> Draw() => callouts.Select(callout => Svg.Group(
        "callout",
        Svg.Element(
            "g",
            new XAttribute("transform", $"translate({Svg.At(new Point(left + 7, callout.Y + (LineHeight / 2)))})"),
            Glyph.Draw(callout.Mark.Finding.Family, 5.5, callout.Mark.Finding.Levels is not null)),
        callout.Heading.Select((line, i) => Svg.Text(Lettering.Strong, new Point(left + Indent, callout.Y + 10.5 + (i * LineHeight)), line)),
        callout.Detail.Where(line => line is not "").Select((line, i) =>
            Svg.Text(Lettering.Fine, new Point(left + Indent, callout.Y + 10 + ((callout.Heading.Count + i) * LineHeight)), line))));

    private void Arrange(double top, double bottom)
    {
        double free = top;
        foreach (Callout callout in callouts)
        {
            callout.Y = Math.Max(free, callout.Mark.At.Y - (LineHeight / 2));
            free = callout.Y + callout.Height + Gap;
        }

        double limit = Math.Max(bottom, top + callouts.Sum(callout => callout.Height + Gap));
        foreach (Callout callout in Enumerable.Reverse(callouts))
        {
            callout.Y = Math.Min(callout.Y, limit - callout.Height);
            limit = callout.Y - Gap;
        }
    }

    private sealed class Callout(Mark mark, IReadOnlyList<string> heading, IReadOnlyList<string> detail)
    {
        public Mark Mark => mark;

        public IReadOnlyList<string> Heading => heading;

        public IReadOnlyList<string> Detail => detail;

        public double Height => (heading.Count + detail.Count(line => line is not "")) * LineHeight;

        public double Y { get; set; }
    }
}
