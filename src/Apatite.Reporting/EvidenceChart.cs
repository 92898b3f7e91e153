using Apatite.Model;
using Apatite.Reporting.Drawings;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Draws what speaks for a diagnosis (to the right) and against it (to the left), in decibans, from the pre-test weight to the
/// total. Of a group of correlated findings only the heaviest counts on each side: it is filled, the others are outlined.
/// </summary>
public static class EvidenceChart
{
    /// <summary>Writes the chart as one SVG element without scripts, outer references or fonts.</summary>
    /// <param name="entry">The diagnosis with its evidence.</param>
    /// <param name="language">The language of the words and of the numbers.</param>
    /// <param name="idPrefix">The id of the chart; every other id in it begins with it. A letter, then letters, digits and hyphens.</param>
    /// <exception cref="ArgumentException"><paramref name="idPrefix"/> is no such id.</exception>
    public static string Write(DifferentialEntry entry, Language language, string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(idPrefix);
        return EvidenceSheet.Write(entry, language, idPrefix);
    }
}
