using System.Text;
using Apatite.Reporting.Drawings.Anatomy;

namespace Apatite.Reporting.Drawings.Sheets;

/// <summary>Path data through points.</summary>
internal static class Curves
{
    /// <summary>Straight lines.</summary>
    public static string Straight(IReadOnlyList<Point> points) => $"M{string.Join(" L", points.Select(Svg.At))}";

    public static string Polygon(IReadOnlyList<Point> points) => $"{Straight(points)} Z";

    /// <summary>A smooth line (Catmull-Rom as Bézier curves).</summary>
    public static string Smooth(IReadOnlyList<Point> points) => $"M{Svg.At(points[0])}{Continue(points)}";

    /// <summary>The area between two smooth lines that run the same way.</summary>
    public static string Band(IReadOnlyList<Point> one, IReadOnlyList<Point> other)
    {
        IReadOnlyList<Point> back = [.. other.Reverse()];
        return $"{Smooth(one)} L{Svg.At(back[0])}{Continue(back)} Z";
    }

    /// <summary>A closed smooth line.</summary>
    public static string Closed(IReadOnlyList<Point> points)
    {
        StringBuilder data = new($"M{Svg.At(points[0])}");
        int count = points.Count;
        for (int i = 0; i < count; i++)
        {
            Segment(data, points[(i + count - 1) % count], points[i], points[(i + 1) % count], points[(i + 2) % count]);
        }

        return data.Append(" Z").ToString();
    }

    private static string Continue(IReadOnlyList<Point> points)
    {
        StringBuilder data = new();
        for (int i = 0; i + 1 < points.Count; i++)
        {
            Segment(data, points[Math.Max(i - 1, 0)], points[i], points[i + 1], points[Math.Min(i + 2, points.Count - 1)]);
        }

        return data.ToString();
    }

    private static void Segment(StringBuilder data, Point before, Point from, Point to, Point after)
    {
        Point first = from + ((to - before) * (1.0 / 6));
        Point second = to - ((after - from) * (1.0 / 6));
        data.Append(" C").Append(Svg.At(first)).Append(' ').Append(Svg.At(second)).Append(' ').Append(Svg.At(to));
    }
}
