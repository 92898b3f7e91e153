using System.Xml.Linq;
using Apatite.Model;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Findings;
using Apatite.Reporting.Drawings.Lateral;
using Apatite.Reporting.Drawings.Sheets;
using Apatite.Reporting.Drawings.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Drawings;

/// <summary>The sheet with the neck: its anatomy, its labels, and the findings that call for it.</summary>
internal static class NeckSheet
{
    private const double NamesRight = 104;

    private static readonly LateralView View = new(
        new Canvas(2.85, new Point(236, 196)), LevelRange.Parse("C0-T1"), Bottom: 606, CalloutLeft: 418, Radius: 8);

    public static bool IsCalledFor(Assessment assessment) => DrawnFinding.Of(assessment, Presence.Present)
        .Any(finding => finding.Site is { } site && site.Levels.Overlaps(LevelRange.Cervical));

    public static string Write(Assessment assessment, Language language, string idPrefix)
    {
        LateralDrawing drawing = new(assessment, language, DrawingId.Checked(idPrefix, nameof(idPrefix)), View);
        NeckProfile profile = new(drawing.Shown);
        NeckTissue tissue = new(View.Canvas, View.Frames, profile);
        return drawing.Write(
            drawing.Words.NeckTitle,
            [
                tissue.DrawBehind(),
                new CanalDrawing(View.Canvas).Draw(View.Frames),
                new BoneDrawing(View.Canvas, idPrefix).Draw(View.Frames),
                tissue.DrawMuscle(),
                tissue.DrawTransverseLigament(),
            ],
            Labels(drawing.Words, profile),
            profile.Tissue);
    }

    private static IEnumerable<XElement> Labels(DrawingWords words, NeckProfile profile)
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
