using System.Xml.Linq;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Findings;
using Apatite.Reporting.Drawings.Sheets;

namespace Apatite.Reporting.Drawings.Lateral;

/// <summary>A finding that has its place on the page.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Site">Its place in the spine.</param>
/// <param name="At">The point of the page.</param>
internal sealed record Mark(DrawnFinding Finding, Site Site, Point At)
{
    private const int MostBeside = 4;

    /// <summary>Sets the marks, deposits first: each at its place or, where another one is, beside it at the same level.</summary>
    public static IReadOnlyList<Mark> Place(IEnumerable<(DrawnFinding Finding, Site Site)> findings, Canvas canvas, double radius)
    {
        List<Mark> marks = [];
        double step = radius * 2.3;
        foreach ((DrawnFinding finding, Site site) in findings.OrderBy(shown => shown.Finding.Family))
        {
            Point middle = canvas.Place(site.Middle);
            IReadOnlyList<Point> places = [.. Beside(site).Select(offset => middle + (site.MiddleFrame.Posterior * (offset * step)))];
            Point free = places.FirstOrDefault(place => marks.All(mark => mark.At.DistanceTo(place) >= step * 0.95), places[0]);
            marks.Add(new Mark(finding, site, free));
        }

        return marks;
    }

    public XElement Draw(double radius, string words) => Svg.Element(
        "g",
        Svg.Class("mark"),
        new XAttribute("transform", $"translate({Svg.At(At)})"),
        Svg.Title(words),
        Glyph.Draw(Finding.Family, radius, isSure: Finding.Levels is not null));

    private static IEnumerable<int> Beside(Site site) => site.Room == 0
        ? Enumerable.Range(0, MostBeside + 1).Select(i => i % 2 == 0 ? i / 2 : -(i + 1) / 2)
        : Enumerable.Range(0, MostBeside + 1).Select(i => i * site.Room);
}
