namespace Apatite.Reporting.Drawings.Anatomy;

/// <summary>
/// How a vertebra is drawn, in millimetres and degrees. The figures are those of a schematic adult spine: bodies that grow
/// towards the feet, lordosis of the neck, kyphosis of the chest, lordosis of the loins. They measure no patient.
/// </summary>
/// <param name="Level">The id of the level.</param>
/// <param name="Height">The height of the body.</param>
/// <param name="Depth">The depth of the body, front to back.</param>
/// <param name="DiscBelow">The height of the disc below, in its middle.</param>
/// <param name="Tilt">How far the lower end of its axis leans backwards.</param>
/// <param name="Canal">The depth of the spinal canal.</param>
/// <param name="Spinous">The length of the spinous process from the canal.</param>
/// <param name="SpinousDrop">How far the spinous process points down from the plane of the vertebra.</param>
/// <param name="SpinousHeight">The height of the spinous process at its tip.</param>
internal sealed record VertebraShape(
    string Level,
    double Height,
    double Depth,
    double DiscBelow,
    double Tilt,
    double Canal,
    double Spinous,
    double SpinousDrop,
    double SpinousHeight)
{
    /// <summary>From C2 to S1; the atlas has no body and hangs on the odontoid process (<see cref="SpineCurve"/>).</summary>
    public static IReadOnlyList<VertebraShape> All { get; } =
    [
        new("C2", 15, 16, 5, -10, 18, 18, 18, 9),
        new("C3", 14, 16, 5, -7, 15, 12, 22, 5.5),
        new("C4", 13.5, 16, 5.5, -2, 15, 12, 24, 5.5),
        new("C5", 13.5, 16.5, 5.5, 5, 15, 14, 24, 5.5),
        new("C6", 14, 17, 5.5, 12, 15, 18, 22, 6),
        new("C7", 15, 17.5, 5.5, 19, 15, 26, 18, 7),
        new("T1", 17, 18.5, 5, 24, 15, 27, 22, 7),
        new("T2", 18, 19.5, 4.5, 22, 15, 27, 32, 7),
        new("T3", 18.5, 21, 4.5, 18, 15, 27, 40, 6.5),
        new("T4", 19, 22.5, 4.5, 14, 15, 28, 46, 6.5),
        new("T5", 19.5, 24, 4.5, 10, 15, 28, 50, 6.5),
        new("T6", 20, 25.5, 4.5, 6, 15, 28, 52, 6.5),
        new("T7", 20.5, 27, 5, 1, 15, 28, 52, 6.5),
        new("T8", 21, 28, 5, -4, 15, 27, 48, 7),
        new("T9", 21.5, 29, 5.5, -8, 15, 26, 42, 8),
        new("T10", 22.5, 29.5, 6, -11, 15, 25, 34, 9),
        new("T11", 23.5, 30, 6.5, -14, 16, 24, 26, 11),
        new("T12", 25, 31, 7, -16, 16, 24, 18, 13),
        new("L1", 26, 32.5, 8.5, -15, 16, 27, 11, 16),
        new("L2", 26.5, 33.5, 9.5, -11, 16, 29, 8, 18),
        new("L3", 27, 34, 10.5, -3, 16, 30, 6, 18),
        new("L4", 27, 34.5, 11.5, 8, 16, 28, 6, 17),
        new("L5", 26.5, 34.5, 11, 22, 17, 22, 10, 13),
        new("S1", 28, 31, 0, 41, 15, 12, 20, 12),
    ];
}
