using System.Xml.Linq;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Findings;
using Apatite.Reporting.Drawings.Sheets;
using Apatite.Reporting.Drawings.Words;

namespace Apatite.Reporting.Drawings.Lateral;

/// <summary>Below a drawing: what the shapes mean, and the findings that have no place in it.</summary>
internal sealed class Legend(FindingWords words, DrawingWords fixedWords, double left, double right, double top)
{
    private const double LineHeight = 14;
    private const double Indent = 20;

    private readonly List<XElement> elements = [];
    private double y = top;

    public double Bottom => y;

    public IReadOnlyList<XElement> Elements => elements;

    /// <summary>The shapes that occur, in two columns.</summary>
    public void AddShapes(IReadOnlyCollection<FindingFamily> families, bool hasDashed)
    {
        double half = (right - left) / 2;
        double[] ends = [y, y];
        foreach ((int index, FindingFamily family) in families.Select((family, index) => (index, family)))
        {
            int column = index % 2;
            double x = left + (column * half);
            elements.Add(GlyphAt(family, x, ends[column]));
            ends[column] = Write(Lettering.Small, fixedWords.Of(family), x + Indent, half - Indent - 6, ends[column]);
        }

        y = Math.Max(ends[0], ends[1]);
        if (hasDashed)
        {
            elements.Add(Svg.Line("leader dashed", new Point(left, y + 6), new Point(left + 15, y + 6)));
            y = Write(Lettering.Small, fixedWords.LevelNotStated, left + Indent, right - left - Indent, y);
        }
    }

    /// <summary>Findings with their shapes, one below the other.</summary>
    public void AddFindings(string heading, IReadOnlyCollection<DrawnFinding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        AddHeading(heading);
        foreach (DrawnFinding finding in findings)
        {
            elements.Add(GlyphAt(finding.Family, left, y));
            y = Write(Lettering.Small, words.Sentence(finding), left + Indent, right - left - Indent, y);
        }
    }

    /// <summary>Findings without shapes, since they are not in the drawing.</summary>
    public void AddWords(string heading, IReadOnlyCollection<DrawnFinding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        AddHeading(heading);
        foreach (DrawnFinding finding in findings)
        {
            elements.Add(Svg.Text(Lettering.Fine, new Point(left + 6, y + 10), "–"));
            y = Write(Lettering.Fine, words.Sentence(finding), left + Indent, right - left - Indent, y);
        }
    }

    public void AddNote(string text, Lettering lettering) => y = Write(lettering, text, left, right - left, y + 4);

    private void AddHeading(string heading)
    {
        y += 6;
        y = Write(Lettering.SmallStrong, heading, left, right - left, y);
    }

    private double Write(Lettering lettering, string text, double x, double width, double from)
    {
        foreach (string line in TextBlock.Lines(text, width, lettering))
        {
            elements.Add(Svg.Text(lettering, new Point(x, from + 10), line));
            from += LineHeight;
        }

        return from;
    }

    private static XElement GlyphAt(FindingFamily family, double x, double from) => Svg.Element(
        "g", new XAttribute("transform", $"translate({Svg.At(new Point(x + 7, from + 6.5))})"), Glyph.Draw(family, 5, isSure: true));
}
