using System.Xml.Linq;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Findings;
using Apatite.Reporting.Drawings.Sheets;

namespace Apatite.Reporting.Drawings.Lateral;

/// <summary>
/// The mark of a family: a shape of its own with a fill of its own, so that it is known without its colour. A mark whose level
/// is not stated is dashed and empty.
/// </summary>
internal static class Glyph
{
    private const double DegreesToRadians = Math.PI / 180;

    public static XElement Draw(FindingFamily family, double radius, bool isSure)
    {
        string tone = Palette.Of(family).Name;
        string outline = Outline(family, radius);
        XElement[] inside = isSure ? [.. Inside(family, radius, tone)] : [];
        return Svg.Group(
            "glyph",
            Svg.Path("halo", outline),
            inside.Length == 0 && isSure ? Svg.Path(tone, outline) : Svg.Path(isSure ? $"{tone} open" : $"{tone} open dashed", outline),
            inside);
    }

    private static string Outline(FindingFamily family, double radius) => family switch
    {
        // A lump.
        FindingFamily.Deposit => Curves.Closed([.. Around(14, radius * 1.02).Select((point, i) => i % 2 == 0 ? point : point * 0.8)]),

        // A drop.
        FindingFamily.SoftTissue => Curves.Closed(
        [
            new(0, -radius * 1.3), new(radius * 0.42, -radius * 0.45), new(radius * 0.82, radius * 0.35), new(0, radius),
            new(-radius * 0.82, radius * 0.35), new(-radius * 0.42, -radius * 0.45),
        ]),

        // A ring.
        FindingFamily.AbscessSign => Circle(radius),
        FindingFamily.Marrow => Curves.Polygon(Box(radius * 0.88, radius * 0.88)),

        // A notch.
        FindingFamily.BoneLoss => Curves.Polygon([new(-radius, -radius * 0.8), new(radius, -radius * 0.8), new(0, radius)]),

        // A flat disc.
        FindingFamily.Disc => Curves.Closed(
        [
            new(-radius * 1.25, 0), new(-radius * 0.85, -radius * 0.6), new(radius * 0.85, -radius * 0.6),
            new(radius * 1.25, 0), new(radius * 0.85, radius * 0.6), new(-radius * 0.85, radius * 0.6),
        ]),

        // Two arrows that meet.
        FindingFamily.Compression => Curves.Polygon(
        [
            new(-radius * 1.15, -radius * 0.85), new(0, -radius * 0.12), new(radius * 1.15, -radius * 0.85),
            new(radius * 1.15, radius * 0.85), new(0, radius * 0.12), new(-radius * 1.15, radius * 0.85),
        ]),
        FindingFamily.Mass => Curves.Polygon([.. Around(6, radius * 1.08)]),
        _ => Curves.Polygon([.. Around(4, radius)]),
    };

    private static IEnumerable<XElement> Inside(FindingFamily family, double radius, string tone)
    {
        string line = $"{tone}-line";
        double half = radius * 0.88;
        switch (family)
        {
            case FindingFamily.SoftTissue:
                yield return Svg.Path(tone, Curves.Closed(
                    [new(-radius * 0.82, radius * 0.25), new(radius * 0.82, radius * 0.25), new(0, radius)]));
                break;
            case FindingFamily.AbscessSign:
                yield return Svg.Path(line, Circle(radius * 0.8));
                yield return Svg.Path(tone, Circle(radius * 0.22));
                break;
            case FindingFamily.Marrow:
                yield return Svg.Line(line, new(-half, half), new(half, -half));
                yield return Svg.Line(line, new(-half, 0), new(0, -half));
                yield return Svg.Line(line, new(0, half), new(half, 0));
                break;
            case FindingFamily.Disc:
                yield return Svg.Line(line, new(-radius * 0.85, 0), new(radius * 0.85, 0));
                break;
            case FindingFamily.Mass:
                yield return Svg.Line(line, new(-half, 0), new(half, 0));
                yield return Svg.Line(line, new(0, -half), new(0, half));
                break;
            case FindingFamily.Other:
                yield return Svg.Path(tone, Circle(radius * 0.3));
                break;
            default:
                break;
        }
    }

    private static string Circle(double radius) => Curves.Closed([.. Around(8, radius)]);

    private static Point[] Box(double halfWidth, double halfHeight) =>
        [new(-halfWidth, -halfHeight), new(halfWidth, -halfHeight), new(halfWidth, halfHeight), new(-halfWidth, halfHeight)];

    private static IEnumerable<Point> Around(int count, double radius) => Enumerable.Range(0, count)
        .Select(i => 360.0 / count * i * DegreesToRadians)
        .Select(angle => new Point(radius * Math.Sin(angle), -radius * Math.Cos(angle)));
}
