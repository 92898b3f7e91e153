using System.Xml.Linq;
using Apatite.Model;
using Apatite.Reporting.Pictures;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Draws the neck from C0/C1 to T1 with pharynx, prevertebral tissue, longus colli and odontoid process, and every imaging
/// finding of an assessment that lies there; the others are named below. Where fluid or a collection is stated, the tissue
/// in front of the spine is drawn wider.
/// </summary>
public static class NeckPicture
{
    private const double NamesRight = 104;

    private static readonly LateralView View = new(
        new Canvas(2.85, new Point(236, 196)), LevelRange.Parse("C0-T1"), Bottom: 606, CalloutLeft: 418, Radius: 8);

    /// <summary>Whether a finding that is present lies in the neck, so that the picture has something to show.</summary>
    /// <param name="assessment">The assessment.</param>
    public static bool IsCalledFor(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return PicturedFinding.Of(assessment, Presence.Present)
            .Any(finding => finding.Site is { } site && site.Levels.Overlaps(LevelRange.Cervical));
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
        NeckProfile profile = new(picture.Shown);
        NeckTissue tissue = new(View.Canvas, View.Frames, profile);
        return picture.Write(
            picture.Words.NeckTitle,
            [
                tissue.DrawBehind(),
                new CanalDrawing(View.Canvas).Draw(View.Frames),
                new BoneDrawing(View.Canvas, idPrefix).Draw(View.Frames),
                tissue.DrawMuscle(),
                tissue.DrawTransverseLigament(),
            ],
            Labels(picture.Words, profile),
            profile.Tissue);
    }

    private static IEnumerable<XElement> Labels(PictureWords words, NeckProfile profile)
    {
        Frame Of(string level) => SpineCurve.Of(level);
        NameColumn names = new(Sheet.Margin, NamesRight);
        double Middle(Frame frame) => -frame.Front - ((profile.Tissue(frame) + profile.AirwayFront(frame)) / 2);
        return
        [
            Svg.Text(Lettering.Fine, new Point(Sheet.Margin, 44), $"← {words.Anterior}"),
            Svg.Text(Lettering.Fine.Ending, new Point(View.CalloutLeft - 30, 44), $"{words.Posterior} →"),
            .. View.Frames.Where(frame => !frame.Level.IsDisc).Select(Level),
            .. names.Add(words.Dens, 112, View.Canvas.Place(Of("C1").At(0, -4))),
            .. names.Add(words.TransverseLigament, 140, View.Canvas.Place(Of("C1").At(Of("C1").Back - 1))),
            .. names.Add(words.AnteriorArch, 174, View.Canvas.Place(Of("C1").At(-11, 2))),
            .. names.Add($"{words.LongusColli}, {words.SuperiorOblique}", 222, View.Canvas.Place(Of("C2").At(-Of("C2").Front - 2.6))),
            .. names.Add(words.Airway, 268, View.Canvas.Place(Of("C3").At(Middle(Of("C3")) - 1, -8))),
            .. names.Add(words.PrevertebralTissue, 330, View.Canvas.Place(Of("C5").At(-Of("C5").Front - (profile.Tissue(Of("C5")) * 0.6)))),
        ];
    }

    /// <summary>A level is named on its spinous process, clear of the bodies and of what lies in front of them.</summary>
    private static XElement Level(Frame frame)
    {
        Point process = frame.Level.Id switch
        {
            "C0/C1" => frame.At(frame.CanalBack + 14, 6.5),
            "C1" => frame.At(frame.CanalBack + 13, 3),
            _ => frame.At(frame.CanalBack + (frame.Spinous * 0.42), frame.HalfHeight * 0.15 + (frame.Spinous * 0.17)),
        };
        return Svg.Text(Lettering.Small.Centred, View.Canvas.Place(process) + new Point(0, 4), frame.Level.Id);
    }
}
