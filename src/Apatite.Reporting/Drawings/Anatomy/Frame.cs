using Apatite.Model;

namespace Apatite.Reporting.Drawings.Anatomy;

/// <summary>Where a level lies in the drawn spine, and which way it looks.</summary>
/// <param name="Level">The level.</param>
/// <param name="Centre">The middle of the body or disc.</param>
/// <param name="Tilt">How far the lower end of its axis leans backwards, in degrees.</param>
/// <param name="HalfHeight">Half its height.</param>
/// <param name="Front">From the centre to its front.</param>
/// <param name="Back">From the centre to its back, where the canal begins.</param>
/// <param name="Canal">The depth of the canal behind it.</param>
/// <param name="Spinous">The length of its spinous process; of a disc, that of the vertebra above.</param>
internal sealed record Frame(
    SpinalLevel Level, Point Centre, double Tilt, double HalfHeight, double Front, double Back, double Canal, double Spinous)
{
    /// <summary>From the head to the feet along the level's axis.</summary>
    public Point Caudal => Direction(Tilt);

    /// <summary>From the front to the back along the level's plane.</summary>
    public Point Posterior => new(Caudal.Y, -Caudal.X);

    /// <summary>The middle of the canal, from the centre.</summary>
    public double CanalMiddle => Back + (Canal / 2);

    /// <summary>The back of the canal, from the centre.</summary>
    public double CanalBack => Back + Canal;

    /// <summary>A point beside the centre.</summary>
    /// <param name="posterior">Millimetres towards the back.</param>
    /// <param name="caudal">Millimetres towards the feet.</param>
    public Point At(double posterior, double caudal = 0) => Centre + (Posterior * posterior) + (Caudal * caudal);

    public static Point Direction(double tilt) => new(Math.Sin(tilt * Math.PI / 180), Math.Cos(tilt * Math.PI / 180));
}
