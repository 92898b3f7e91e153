using System.Xml.Linq;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Sheets;

namespace Apatite.Reporting.Drawings.Lateral;

/// <summary>Names in the left margin, each over as many lines as it takes and tied to what it names; they give way to each other downwards.</summary>
/// <param name="left">Where the names begin.</param>
/// <param name="right">Where they end.</param>
internal sealed class NameColumn(double left, double right)
{
    private const double LineHeight = 12;
    private const double Gap = 4;
    private const double TickGap = 3;

    private double free = double.NegativeInfinity;

    /// <summary>Sets a name at a height, or below the one before it.</summary>
    public IEnumerable<XElement> Add(string name, double y, Point target)
    {
        IReadOnlyList<string> lines = TextBlock.Lines(name, right - left, Lettering.Fine);
        double middle = Math.Max(y, free);
        free = middle + (lines.Count * LineHeight) + Gap;
        return
        [
            .. lines.Select((line, i) => Svg.Text(Lettering.Fine, new Point(left, middle + 3.5 + (i * LineHeight)), line)),
            Svg.Line("tick", new Point(left + Lettering.Fine.Width(lines[0]) + TickGap, middle), target),
        ];
    }
}
