using Apatite.Model;

namespace Apatite.Reporting.Drawings.Anatomy;

/// <summary>A place in the drawn spine: an anchor at a level, or along a stretch of levels.</summary>
internal sealed record Site(Anchor Anchor, LevelRange Levels)
{
    private static readonly LevelRange UpperNeck = LevelRange.Parse("C0-C2");

    /// <summary>Whether it runs over more than one level.</summary>
    public bool IsStretch => Levels.From != Levels.To;

    /// <summary>Whether it lies in the soft tissue in front of the spine.</summary>
    public bool IsInFront => Anchor is Anchor.LongusColli or Anchor.Prevertebral or Anchor.Retropharyngeal or Anchor.Paraspinal;

    /// <summary>Which way there is room for a second finding at the same place.</summary>
    public int Room => Anchor switch
    {
        _ when IsInFront => -1,
        Anchor.Airway => -1,
        Anchor.Centre or Anchor.UpperEndplate or Anchor.LowerEndplate or Anchor.Odontoid => 0,
        _ => 1,
    };

    /// <summary>The frame in its middle.</summary>
    public Frame MiddleFrame => SpineCurve.Of(SpinalLevel.All[((Levels.From.Order + Levels.To.Order) / 2) - 1]);

    /// <summary>The point at which the finding is marked.</summary>
    public Point Middle
    {
        get
        {
            if (Fixed() is { } point)
            {
                return point;
            }

            Frame frame = MiddleFrame;
            return frame.At(Offset(frame), Shift(frame));
        }
    }

    /// <summary>The line along which it runs, from the head down.</summary>
    public IReadOnlyList<Point> Line()
    {
        IReadOnlyList<Frame> frames = [.. SpineCurve.Of(Levels)];
        return
        [
            frames[0].At(Offset(frames[0]), -frames[0].HalfHeight),
            .. frames.Select(frame => frame.At(Offset(frame))),
            frames[^1].At(Offset(frames[^1]), frames[^1].HalfHeight),
        ];
    }

    /// <summary>What lies at the odontoid process has its place whichever level of the upper neck the record names.</summary>
    private Point? Fixed()
    {
        if (!Levels.Overlaps(UpperNeck))
        {
            return null;
        }

        Frame atlas = SpineCurve.Of("C1");
        return Anchor switch
        {
            Anchor.Odontoid => atlas.At(0),
            Anchor.Periodontoid => atlas.At(atlas.Back - 1, -2),
            Anchor.AtlantodentalJoint => atlas.At(-SpineCurve.DensHalfDepth - (SpineCurve.AtlantodentalGap / 2)),
            Anchor.Suboccipital when !IsStretch => MiddleFrame.At(MiddleFrame.CanalBack + 3, MiddleFrame.HalfHeight),
            Anchor.Suboccipital => atlas.At(atlas.CanalBack + 3, -8),
            _ => null,
        };
    }

    /// <summary>How far behind the centre of a level, in millimetres.</summary>
    private double Offset(Frame frame) => Anchor switch
    {
        Anchor.LongusColli => -frame.Front - 2.5,
        Anchor.Prevertebral => -frame.Front - 3.5,
        Anchor.Retropharyngeal => -frame.Front - 5,
        Anchor.Paraspinal => -frame.Front - 7,
        Anchor.Airway => -frame.Front - 14,
        Anchor.PosteriorLongitudinalLigament => frame.Back + 0.8,
        Anchor.Periodontoid or Anchor.Epidural => frame.Back + 2.5,
        Anchor.Foramen => frame.Back + 4,
        Anchor.Cord => frame.CanalMiddle,
        Anchor.Meninges => frame.CanalBack - 3,
        Anchor.LigamentumFlavum => frame.CanalBack - 0.5,
        Anchor.FacetJoint => frame.CanalBack + 2,
        Anchor.Suboccipital => frame.CanalBack + 3,
        Anchor.Interspinous => frame.CanalBack + (frame.Spinous * 0.6),
        Anchor.SpinousProcess => frame.CanalBack + (frame.Spinous * 0.5 * Math.Cos(Drop(frame))),
        Anchor.Supraspinous => frame.CanalBack + frame.Spinous + 2,
        Anchor.Fascia => frame.CanalBack + frame.Spinous + 7,
        _ => 0,
    };

    /// <summary>How far below the centre of a level, in millimetres. A vertebra's joints lie at its lower end.</summary>
    private double Shift(Frame frame) => Anchor switch
    {
        _ when frame.Level.IsDisc => 0,
        Anchor.UpperEndplate => -frame.HalfHeight * 0.6,
        Anchor.LowerEndplate => frame.HalfHeight * 0.6,
        Anchor.SpinousProcess => (frame.HalfHeight * 0.15) + (frame.Spinous * 0.5 * Math.Sin(Drop(frame))),
        Anchor.Foramen or Anchor.LigamentumFlavum or Anchor.FacetJoint or Anchor.Interspinous => frame.HalfHeight * 0.9,
        _ => 0,
    };

    /// <summary>How far the spinous process points down, in radians; the atlas has next to none.</summary>
    private static double Drop(Frame frame) => SpineCurve.HasBody(frame) ? SpineCurve.ShapeOf(frame).SpinousDrop * Math.PI / 180 : 0;
}
