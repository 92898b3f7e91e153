namespace Apatite.Model;

/// <summary>The units in which a measurement may be given.</summary>
public static class LabUnits
{
    /// <summary>The UCUM codes of the units that the reader knows for a measurement, the canonical one first.</summary>
    /// <param name="test">The measurement.</param>
    /// <returns>The units; empty when the test answers in a word.</returns>
    public static IReadOnlyList<string> Of(LabTest test)
    {
        ArgumentNullException.ThrowIfNull(test);
        return Units.Ucum(test.Id);
    }
}
