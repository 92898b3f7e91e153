using System.Xml.Linq;
using Apatite.Model;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Findings;
using Apatite.Reporting.Drawings.Sheets;

namespace Apatite.Reporting.Drawings.Lateral;

/// <summary>Draws how far a finding reaches: fluid as a swelling, marrow oedema in its part of the body, the rest as a line.</summary>
/// <param name="canvas">The page.</param>
/// <param name="swelling">How thick, in millimetres, the tissue in front of a level is drawn.</param>
internal sealed class AreaDrawing(Canvas canvas, Func<Frame, double> swelling)
{
    private const double EpiduralDepth = 4;

    public IEnumerable<XElement> Draw(DrawnFinding finding, Site site)
    {
        string tone = Palette.Of(finding.Family).Name;
        string style = finding.Levels is null ? $"{tone}-line dashed" : $"{tone}-area";
        if (finding.Family == FindingFamily.Marrow)
        {
            return Halves(site).Select(half => Svg.Path(style, Curves.Polygon(half)));
        }

        if (IsSwelling(finding, site))
        {
            return [Svg.Path(style, Swelling(site))];
        }

        return site.IsStretch ? [Extent(site, finding.Levels is null ? $"{tone}-line extent dashed" : $"{tone}-line extent")] : [];
    }

    /// <summary>Whether fluid or a collection fills the tissue in front of the spine or the front of the canal.</summary>
    public static bool IsSwelling(DrawnFinding finding, Site site) =>
        finding.Family is FindingFamily.SoftTissue or FindingFamily.AbscessSign
        && (site.IsInFront || site.Anchor == Anchor.Epidural);

    private XElement Extent(Site site, string style) => Svg.Path(style, Curves.Smooth(canvas.Place(site.Line())));

    private string Swelling(Site site)
    {
        IReadOnlyList<Frame> frames = [.. SpineCurve.Of(site.Levels)];
        (double Inner, double Outer) Depth(Frame frame) => site.IsInFront
            ? (-frame.Front - 0.6, -frame.Front - swelling(frame) + 0.6)
            : (frame.Back + 0.3, frame.Back + EpiduralDepth);
        Point upper = frames[0].At(Depth(frames[0]).Inner, -frames[0].HalfHeight - 1);
        Point lower = frames[^1].At(Depth(frames[^1]).Inner, frames[^1].HalfHeight + 1);
        IReadOnlyList<Point> inner = [upper, .. frames.Select(frame => frame.At(Depth(frame).Inner)), lower];
        IReadOnlyList<Point> outer = [upper, .. frames.SelectMany(frame => Bulge(frame, Depth(frame).Outer, isAlone: frames.Count == 1)), lower];
        return Curves.Band(canvas.Place(inner), canvas.Place(outer));
    }

    /// <summary>A swelling at a single level is as wide as the level; two points keep it from looking like a thorn.</summary>
    private static IEnumerable<Point> Bulge(Frame frame, double depth, bool isAlone) => isAlone
        ? [frame.At(depth, -frame.HalfHeight * 0.6), frame.At(depth, frame.HalfHeight * 0.6)]
        : [frame.At(depth)];

    private IEnumerable<IReadOnlyList<Point>> Halves(Site site)
    {
        foreach (Frame frame in SpineCurve.Of(site.Levels))
        {
            if (SpineCurve.HasBody(frame))
            {
                yield return site.Anchor switch
                {
                    Anchor.UpperEndplate => Part(frame, -0.92, 0),
                    Anchor.LowerEndplate => Part(frame, 0, 0.92),
                    _ => Part(frame, -0.92, 0.92),
                };
            }
            else if (frame.Level.IsDisc && !site.IsStretch)
            {
                // Oedema that is given for a disc lies in the bone on both sides of it.
                yield return Part(SpineCurve.Of(SpinalLevel.All[frame.Level.Order - 2]), 0.1, 0.92);
                yield return Part(SpineCurve.Of(SpinalLevel.All[frame.Level.Order]), -0.92, -0.1);
            }
        }
    }

    private IReadOnlyList<Point> Part(Frame frame, double from, double to)
    {
        double front = -frame.Front * 0.9;
        double back = frame.Back * 0.9;
        double upper = frame.HalfHeight * from;
        double lower = frame.HalfHeight * to;
        return canvas.Place([frame.At(front, upper), frame.At(back, upper), frame.At(back, lower), frame.At(front, lower)]);
    }
}
