using System.Xml.Linq;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Sheets;

namespace Apatite.Reporting.Drawings.Lateral;

/// <summary>Draws what lies in front of the cervical spine: pharynx and airway, prevertebral tissue, longus colli.</summary>
internal sealed class NeckTissue(Canvas canvas, IReadOnlyList<Frame> frames, NeckProfile profile)
{
    private static readonly string[] ObliqueLevels = ["C1", "C2", "C2-C3", "C3", "C3-C4", "C4", "C5"];

    /// <summary>What lies behind the bones on the page.</summary>
    public XElement DrawBehind() => Svg.Group(
        "neck",
        Svg.Path("tissue", Curves.Band(Roof(Front(profile.Tissue), -13.5, -9), Front(_ => 0))),
        Svg.Path("air", Curves.Band(Roof(Front(profile.AirwayFront), -19, -13.5), Roof(Front(profile.Tissue), -13.5, -9))),
        Svg.Path("wall", Curves.Smooth(Roof(Front(profile.Tissue), -13.5, -9))),
        Svg.Path("wall", Curves.Smooth(Front(profile.AirwayFront))),
        SoftPalate(),
        Epiglottis(),
        Hyoid());

    /// <summary>The muscle, in front of the bones on the page.</summary>
    public XElement DrawMuscle()
    {
        IReadOnlyList<Frame> vertical = [.. frames.SkipWhile(frame => frame.Level.Id != "C2")];
        IReadOnlyList<Frame> oblique = [.. ObliqueLevels.Select(SpineCurve.Of)];
        double[] inner = [0.4, 0.9, 0.9, 1, 1.1, 1.2, 1.4];
        double[] outer = [1.6, 4, 3.9, 3.8, 3.6, 3.2, 1.8];
        return Svg.Group(
            "longus-colli",
            Svg.Path("muscle", Curves.Band(Along(vertical, i => 0.2), Along(vertical, i => i == 0 ? 0.8 : 2))),
            Svg.Path("muscle", Curves.Band(Along(oblique, i => inner[i]), Along(oblique, i => outer[i]))),
            Svg.Path("fibre", Curves.Smooth(Along(oblique, i => inner[i] + ((outer[i] - inner[i]) * 0.35)))),
            Svg.Path("fibre", Curves.Smooth(Along(oblique, i => inner[i] + ((outer[i] - inner[i]) * 0.68)))));
    }

    /// <summary>The ligament that holds the odontoid process to the atlas, cut across.</summary>
    public XElement DrawTransverseLigament()
    {
        Frame atlas = SpineCurve.Of("C1");
        return Svg.Ellipse("ligament", canvas.Place(atlas.At(atlas.Back - 1)), canvas.Length(0.9), canvas.Length(4.2), -atlas.Tilt);
    }

    private XElement SoftPalate()
    {
        Frame atlas = SpineCurve.Of("C1");
        double front = -atlas.Front - profile.AirwayFront(atlas);
        return Svg.Path("flesh", Curves.Closed(canvas.Place(
        [
            atlas.At(front - 8, -2), atlas.At(front - 1, -2.5), atlas.At(front + 4.5, 3), atlas.At(front + 6, 11), atlas.At(front + 4.5, 12),
            atlas.At(front + 1.5, 6), atlas.At(front - 3, 3), atlas.At(front - 8, 3),
        ])));
    }

    private XElement Epiglottis()
    {
        Frame level = SpineCurve.Of("C3");
        double front = -level.Front - profile.AirwayFront(level);
        return Svg.Path("flesh", Curves.Closed(canvas.Place(
        [
            level.At(front + 4.6, -7), level.At(front + 5.2, -2), level.At(front + 3, 6), level.At(front - 1.5, 13), level.At(front - 3, 12),
            level.At(front + 0.5, 5), level.At(front + 3, -2),
        ])));
    }

    private XElement Hyoid()
    {
        Frame level = SpineCurve.Of("C3-C4");
        Point centre = level.At(-level.Front - profile.AirwayFront(level) - 5.5, 2);
        return Svg.Ellipse("bone", canvas.Place(centre), canvas.Length(2), canvas.Length(3.4), 25);
    }

    private IReadOnlyList<Point> Front(Func<Frame, double> inFront) =>
        canvas.Place(frames.Select(frame => frame.At(-frame.Front - inFront(frame))));

    private IReadOnlyList<Point> Along(IReadOnlyList<Frame> levels, Func<int, double> inFront) =>
        canvas.Place(levels.Select((frame, i) => frame.At(-frame.Front - inFront(i))));

    /// <summary>The vault of the pharynx below the base of the skull.</summary>
    private IReadOnlyList<Point> Roof(IReadOnlyList<Point> line, double posterior, double caudal) =>
        [canvas.Place(SpineCurve.Of("C0/C1").At(posterior, caudal)), .. line];
}
