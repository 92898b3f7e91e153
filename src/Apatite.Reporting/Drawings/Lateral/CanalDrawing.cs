using System.Xml.Linq;
using Apatite.Model;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Sheets;

namespace Apatite.Reporting.Drawings.Lateral;

/// <summary>Draws the spinal canal with the cord, which ends at L1-L2, and the cauda equina below it.</summary>
internal sealed class CanalDrawing(Canvas canvas)
{
    private const double CordHalfWidth = 3.6;
    private static readonly double[] Roots = [-3, 0, 3];
    private static readonly SpinalLevel Conus = SpinalLevel.Parse("L1-L2");

    /// <summary>Draws the canal of the levels that a view shows.</summary>
    /// <param name="frames">From the head down.</param>
    public XElement Draw(IReadOnlyList<Frame> frames) => Svg.Group(
        "spinal-canal",
        Svg.Path("canal", Curves.Band(Along(frames, frame => frame.Back), Along(frames, frame => frame.CanalBack))),
        CaudaEquina(frames),
        Cord([.. frames.Where(frame => frame.Level <= Conus)]));

    private XElement Cord(IReadOnlyList<Frame> frames)
    {
        double HalfWidth(Frame frame) => frame.Level.Region switch
        {
            _ when frame.Level == Conus => 0.6,
            SpinalRegion.Cervical => CordHalfWidth + 0.8,
            SpinalRegion.Thoracic when frame.Level >= SpinalLevel.Parse("T11") => CordHalfWidth + 0.5,
            _ => CordHalfWidth,
        };
        return Svg.Path("cord", Curves.Band(
            Along(frames, frame => frame.CanalMiddle - HalfWidth(frame)), Along(frames, frame => frame.CanalMiddle + HalfWidth(frame))));
    }

    private IEnumerable<XElement> CaudaEquina(IReadOnlyList<Frame> frames)
    {
        IReadOnlyList<Frame> below = [.. frames.Where(frame => frame.Level >= Conus)];
        return below.Count < 2 ? [] : Roots.Select(offset => Svg.Path(
            "nerve", Curves.Smooth(Along(below, frame => frame.CanalMiddle + (frame.Level == Conus ? 0 : offset)))));
    }

    private IReadOnlyList<Point> Along(IEnumerable<Frame> frames, Func<Frame, double> posterior) =>
        canvas.Place(frames.Select(frame => frame.At(posterior(frame))));
}
