using Apatite.Model;
using Apatite.Reporting.Drawings;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Draws the neck from C0/C1 to T1 with pharynx, prevertebral tissue, longus colli and odontoid process, and every imaging
/// finding of an assessment that lies there; the others are named below. Where fluid or a collection is stated, the tissue
/// in front of the spine is drawn wider.
/// </summary>
public static class NeckDrawing
{
    /// <summary>Whether a finding that is present lies in the neck, so that the drawing has something to show.</summary>
    /// <param name="assessment">The assessment.</param>
    public static bool IsCalledFor(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return NeckSheet.IsCalledFor(assessment);
    }

    /// <summary>Writes the drawing as one SVG element without scripts, outer references or fonts.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="idPrefix">The id of the drawing; every other id in it begins with it. A letter, then letters, digits and hyphens.</param>
    /// <exception cref="ArgumentException"><paramref name="idPrefix"/> is no such id.</exception>
    public static string Write(Assessment assessment, Language language, string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(idPrefix);
        return NeckSheet.Write(assessment, language, idPrefix);
    }
}
