namespace Apatite.EverydayPatients.Drawing;

/// <summary>Bounds of a law.</summary>
internal static class Between
{
    public static double Draw(Func<double> next, double from, double to)
    {
        double value = next();
        while (value < from || value > to)
        {
            value = next();
        }

        return value;
    }
}
