using System.Xml.Linq;
using Apatite.Model;
using Apatite.Reporting.Pictures;
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
public static class SpinePicture
{
    private const double Bottom = 876;
    private const double SwellingMm = 6.5;
    private const double LabelGap = 20;

    private static readonly LateralView View = new(
        new Canvas(1.2, new Point(148, 104)), LevelRange.Parse("C0-S1"), Bottom, CalloutLeft: 318, Radius: 5.5);

    /// <summary>
    /// Whether a finding that is present lies below the neck, so that <see cref="NeckPicture"/> cannot show it all. A finding of
    /// the neck whose level is not stated is shown there, however far its structure reaches.
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    public static bool IsCalledFor(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return PicturedFinding.Of(assessment, Presence.Present)
            .Any(finding => finding.Site is { } site
                && (finding.Levels is { } stated ? stated.To > LevelRange.Cervical.To : !site.Levels.Overlaps(LevelRange.Cervical)));
    }

    /// <summary>Writes the picture as one SVG element without scripts, outer references or fonts.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="idPrefix">The id of the picture; every other id in it begins with it. A letter, then letters, digits and hyphens.</param>
    /// <exception cref="ArgumentException"><paramref name="idPrefix"/> is no such id.</exception>
    public static string Write(Assessment assessment, Language language, string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(idPrefix);
        LateralPicture picture = new(assessment, language, PictureId.Checked(idPrefix, nameof(idPrefix)), View);
        return picture.Write(picture.Words.SpineTitle, Anatomy(idPrefix), Labels(picture.Words), _ => SwellingMm);
    }

    private static IEnumerable<XElement> Anatomy(string idPrefix) =>
        [new CanalDrawing(View.Canvas).Draw(View.Frames), new BoneDrawing(View.Canvas, idPrefix).Draw(View.Frames)];

    private static IEnumerable<XElement> Labels(PictureWords words) =>
    [
        Svg.Text(Lettering.Fine, new Point(Sheet.Margin, 44), $"← {words.Anterior}"),
        Svg.Text(Lettering.Fine.Ending, new Point(View.CalloutLeft - 24, 44), $"{words.Posterior} →"),
        .. View.Frames.Where(frame => !frame.Level.IsDisc).SelectMany(Label),
        .. Enum.GetValues<SpinalRegion>().Select(region => Region(region, words)),
    ];

    private static IEnumerable<XElement> Label(Frame frame)
    {
        Point tick = View.Canvas.Place(frame.At(-frame.Front - LabelGap + 5));
        Point at = View.Canvas.Place(frame.At(-frame.Front - LabelGap)) + new Point(0, 3.5);
        return [Svg.Line("tick", tick, View.Canvas.Place(frame.At(-frame.Front - LabelGap + 8))), Svg.Text(Lettering.Small.Ending, at, frame.Level.Id)];
    }

    private static XElement Region(SpinalRegion region, PictureWords words)
    {
        IReadOnlyList<Frame> frames = [.. View.Frames.Where(frame => frame.Level.Region == region && !frame.Level.IsDisc)];
        double top = View.Canvas.Place(frames[0].At(0, -frames[0].HalfHeight)).Y + 2;
        double bottom = View.Canvas.Place(frames[^1].At(0, frames[^1].HalfHeight)).Y - 2;
        double x = Sheet.Margin + 14;
        return Svg.Group(
            "region",
            Svg.Line("rule", new Point(x, top), new Point(x, bottom)),
            Svg.Element(
                "text",
                Svg.Class(Lettering.Fine.Centred.Styles),
                new XAttribute("transform", $"translate({Svg.At(new Point(x - 5, (top + bottom) / 2))}) rotate(-90)"),
                words.Of(region)));
    }
}
