using System.Xml.Linq;
using Apatite.Model;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Sheets;

namespace Apatite.Reporting.Drawings.Lateral;

/// <summary>Draws vertebrae, discs and the base of the skull.</summary>
internal sealed class BoneDrawing(Canvas canvas, string idPrefix)
{
    /// <summary>Draws the levels that a view shows.</summary>
    /// <param name="frames">From the head down.</param>
    public XElement Draw(IReadOnlyList<Frame> frames) => Svg.Group(
        "bones",
        frames.Where(frame => frame.Level.IsDisc).Select(Disc),
        frames.Reverse().Where(SpineCurve.HasBody).Select(SpinousProcess),
        frames.Where(frame => SpineCurve.HasBody(frame)).Select(Body),
        frames.Where(frame => frame.Level.Region == SpinalRegion.Sacral).Select(SacrumBelow),
        Atlas(SpineCurve.Of("C1")),
        Occiput(SpineCurve.Of("C0/C1")));

    private XElement Body(Frame frame)
    {
        double height = frame.HalfHeight;
        double waist = frame.Front * 0.93;
        Point[] outline = frame.Level.Id == "C2"
            ? AxisOutline(frame)
            :
            [
                frame.At(-frame.Front, -height), frame.At(0, -height * 0.94), frame.At(frame.Back, -height), frame.At(waist, 0),
                frame.At(frame.Back, height), frame.At(0, height * 0.94), frame.At(-frame.Front, height), frame.At(-waist, 0),
            ];
        return Named(frame, Svg.Path("bone", Rounded(outline)));
    }

    /// <summary>The body of C2 with the odontoid process.</summary>
    private static Point[] AxisOutline(Frame frame)
    {
        double top = -frame.HalfHeight;
        double tip = top - SpineCurve.DensHeight;
        double half = SpineCurve.DensHalfDepth;
        return
        [
            frame.At(-frame.Front, frame.HalfHeight + 1), frame.At(-frame.Front * 0.93, 0), frame.At(-frame.Front * 0.82, top),
            frame.At(-half * 0.86, top - 5), frame.At(-half, tip + 7), frame.At(-half * 0.55, tip + 1), frame.At(half * 0.35, tip),
            frame.At(half, tip + 5), frame.At(half * 0.9, top - 5), frame.At(frame.Back * 0.88, top), frame.At(frame.Back * 0.93, 0),
            frame.At(frame.Back, frame.HalfHeight), frame.At(0, frame.HalfHeight * 0.94),
        ];
    }

    /// <summary>The sacrum goes on below S1, where the levels end.</summary>
    private XElement SacrumBelow(Frame frame)
    {
        double top = frame.HalfHeight;
        return Svg.Path("process", Rounded(
        [
            frame.At(-frame.Front * 0.8, top), frame.At(frame.Back * 0.8, top),
            frame.At(frame.Back * 0.95, top + 17), frame.At(-frame.Front * 0.3, top + 19),
        ]));
    }

    private XElement Disc(Frame frame)
    {
        Frame above = SpineCurve.Frames[frame.Level.Order - 2];
        Frame below = SpineCurve.Frames[frame.Level.Order];
        Point[] outline =
        [
            above.At(-above.Front, above.HalfHeight), above.At(0, above.HalfHeight * 0.94), above.At(above.Back, above.HalfHeight),
            frame.At(frame.Back + 0.4),
            below.At(below.Back, -below.HalfHeight), below.At(0, -below.HalfHeight * 0.94), below.At(-below.Front, -below.HalfHeight),
            frame.At(-frame.Front - 0.8),
        ];
        return Named(frame, Svg.Path("disc", Rounded(outline)));
    }

    private XElement SpinousProcess(Frame frame)
    {
        VertebraShape shape = SpineCurve.ShapeOf(frame);
        double drop = shape.SpinousDrop * Math.PI / 180;
        double start = frame.CanalBack;
        double lamina = frame.HalfHeight * 0.15;
        double reach = shape.Spinous * Math.Cos(drop);
        double fall = lamina + (shape.Spinous * Math.Sin(drop));
        double half = shape.SpinousHeight / 2;
        Point[] outline =
        [
            frame.At(start, lamina - (half * 0.9)),
            frame.At(start + (reach * 0.5), ((lamina + fall) / 2) - (half * 0.8)),
            frame.At(start + reach, fall - (half * 0.9)),
            frame.At(start + reach + (half * 0.4), fall),
            frame.At(start + reach, fall + half),
            frame.At(start + (reach * 0.5), ((lamina + fall) / 2) + (half * 0.8)),
            frame.At(start, lamina + (half * 1.5)),
        ];
        return Svg.Path("process", Rounded(outline));
    }

    private XElement Atlas(Frame frame)
    {
        double arch = -SpineCurve.DensHalfDepth - SpineCurve.AtlantodentalGap - SpineCurve.ArchHalfDepth;
        return Named(
            frame,
            Arch(frame, frame.At(arch), SpineCurve.ArchHalfDepth, frame.HalfHeight),
            Arch(frame, frame.At(frame.CanalBack + 4, 3), 5, 3.6));
    }

    private XElement Arch(Frame frame, Point centre, double halfDepth, double halfHeight) =>
        Svg.Ellipse("bone", canvas.Place(centre), canvas.Length(halfDepth), canvas.Length(halfHeight), -frame.Tilt);

    /// <summary>The clivus in front of the foramen magnum and the occipital squama behind it.</summary>
    private XElement Occiput(Frame frame) => Named(
        frame,
        Svg.Path("bone", Closed(
        [
            frame.At(-2, 1), frame.At(-7, -1), frame.At(-15, -10), frame.At(-21, -19), frame.At(-16, -22),
            frame.At(-9, -13), frame.At(-1, -3),
        ])),
        Svg.Path("bone", Closed(
        [
            frame.At(frame.CanalBack, 1.5), frame.At(frame.CanalBack + 12, 1), frame.At(frame.CanalBack + 25, -6),
            frame.At(frame.CanalBack + 34, -18), frame.At(frame.CanalBack + 30, -19), frame.At(frame.CanalBack + 22, -10),
            frame.At(frame.CanalBack + 11, -4), frame.At(frame.CanalBack, -2.5),
        ])));

    private XElement Named(Frame frame, params XElement[] parts) =>
        Svg.Element("g", new XAttribute("id", $"{idPrefix}-{frame.Level.Id.Replace('/', '-')}"), parts);

    private string Closed(IEnumerable<Point> outline) => Curves.Closed(canvas.Place(outline));

    /// <summary>Corners lose a little, as bone has none.</summary>
    private string Rounded(IReadOnlyList<Point> outline)
    {
        const double Corner = 0.16;
        IReadOnlyList<Point> points = canvas.Place(outline);
        List<string> parts = [];
        for (int i = 0; i < points.Count; i++)
        {
            Point corner = points[i];
            Point before = points[(i + points.Count - 1) % points.Count];
            Point after = points[(i + 1) % points.Count];
            Point from = corner + ((before - corner) * Corner);
            Point to = corner + ((after - corner) * Corner);
            parts.Add($"{(i == 0 ? "M" : "L")}{Svg.At(from)} Q{Svg.At(corner)} {Svg.At(to)}");
        }

        return $"{string.Join(" ", parts)} Z";
    }
}
