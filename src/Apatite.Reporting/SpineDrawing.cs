using Apatite.Model;
using Apatite.Reporting.Drawings;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Draws the spine from C0/C1 to S1 with every imaging finding of an assessment: at its level and structure when they are
/// known, in words below when not.
/// </summary>
/// <remarks>
/// The drawing is a schematic made from coded findings. What a shape means is said in the legend; colour is never needed to
/// read it. Paramedian structures, such as facet joints, are projected onto the midsagittal plane.
/// </remarks>
public static class SpineDrawing
{
    /// <summary>
    /// Whether a finding that is present lies below the neck, so that <see cref="NeckDrawing"/> cannot show it all. A finding of
    /// the neck whose level is not stated is shown there, however far its structure reaches.
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    public static bool IsCalledFor(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return SpineSheet.IsCalledFor(assessment);
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
        return SpineSheet.Write(assessment, language, idPrefix);
    }
}
