using System.Collections.Frozen;
using Apatite.Model;

namespace Apatite.Reporting.Drawings.Anatomy;

/// <summary>The drawn spine: a frame for every level, made by setting the vertebrae and discs one below the other.</summary>
internal static class SpineCurve
{
    /// <summary>The height of the odontoid process above the body of C2.</summary>
    public const double DensHeight = 18;

    /// <summary>Half the depth of the odontoid process.</summary>
    public const double DensHalfDepth = 5;

    /// <summary>Half the depth of the anterior arch of the atlas, and the joint between it and the odontoid process.</summary>
    public const double ArchHalfDepth = 3;
    public const double AtlantodentalGap = 1.6;

    private const double TransverseLigament = 2.4;
    private const double AtlasAboveAxis = 9.5;
    private const double OcciputAboveAtlas = 15;

    private static readonly FrozenDictionary<string, VertebraShape> Shapes =
        VertebraShape.All.ToFrozenDictionary(shape => shape.Level, StringComparer.Ordinal);

    /// <summary>From C0/C1 to S1.</summary>
    public static IReadOnlyList<Frame> Frames { get; } = [.. Build().OrderBy(frame => frame.Level)];

    public static Frame Of(SpinalLevel level) => Frames[level.Order - 1];

    public static Frame Of(string level) => Of(SpinalLevel.Parse(level));

    /// <summary>The levels of a range.</summary>
    public static IEnumerable<Frame> Of(LevelRange range) => Frames.Where(frame => range.From <= frame.Level && frame.Level <= range.To);

    /// <summary>The shape of a vertebra that has a body.</summary>
    public static VertebraShape ShapeOf(Frame frame) => Shapes[frame.Level.Id];

    public static bool HasBody(Frame frame) => Shapes.ContainsKey(frame.Level.Id);

    private static IEnumerable<Frame> Build()
    {
        Point end = new(0, 0);
        for (int i = 0; i < VertebraShape.All.Count; i++)
        {
            VertebraShape shape = VertebraShape.All[i];
            Frame body = Below(end, SpinalLevel.Parse(shape.Level), shape.Tilt, shape.Height, shape, shape.Depth / 2);
            end = body.At(0, body.HalfHeight);
            yield return body;

            if (i == 0)
            {
                yield return Atlas(body);
                yield return Occiput(body);
            }

            if (i + 1 < VertebraShape.All.Count)
            {
                VertebraShape next = VertebraShape.All[i + 1];
                SpinalLevel level = SpinalLevel.Parse($"{shape.Level}-{next.Level}");
                Frame disc = Below(end, level, (shape.Tilt + next.Tilt) / 2, shape.DiscBelow, shape, (shape.Depth + next.Depth) / 4);
                end = disc.At(0, disc.HalfHeight);
                yield return disc;
            }
        }
    }

    private static Frame Below(Point top, SpinalLevel level, double tilt, double height, VertebraShape shape, double halfDepth) => new(
        level, top + (Frame.Direction(tilt) * (height / 2)), tilt, height / 2, halfDepth, halfDepth, shape.Canal, shape.Spinous);

    private static Frame Atlas(Frame axis) => new(
        SpinalLevel.Parse("C1"),
        axis.At(0, -axis.HalfHeight - AtlasAboveAxis),
        axis.Tilt,
        HalfHeight: 5.5,
        Front: DensHalfDepth + AtlantodentalGap + (2 * ArchHalfDepth),
        Back: DensHalfDepth + TransverseLigament,
        Canal: 19,
        Spinous: 6);

    private static Frame Occiput(Frame axis) => new(
        SpinalLevel.Parse("C0/C1"),
        axis.At(0, -axis.HalfHeight - AtlasAboveAxis - OcciputAboveAtlas),
        axis.Tilt,
        HalfHeight: 4,
        Front: 9,
        Back: 7,
        Canal: 22,
        Spinous: 6);
}
