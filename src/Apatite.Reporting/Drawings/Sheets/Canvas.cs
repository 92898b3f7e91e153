using Apatite.Reporting.Drawings.Anatomy;

namespace Apatite.Reporting.Drawings.Sheets;

/// <summary>Where the drawn patient lies on the page.</summary>
/// <param name="Scale">Units of the page per millimetre.</param>
/// <param name="Origin">The point of the page at which the middle of the upper end of C2's body lies.</param>
internal sealed record Canvas(double Scale, Point Origin)
{
    public Point Place(Point millimetres) => Origin + (millimetres * Scale);

    public IReadOnlyList<Point> Place(IEnumerable<Point> millimetres) => [.. millimetres.Select(Place)];

    public double Length(double millimetres) => millimetres * Scale;
}
