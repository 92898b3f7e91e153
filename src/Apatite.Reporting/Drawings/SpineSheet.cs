using System.Xml.Linq;
using Apatite.Model;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Findings;
using Apatite.Reporting.Drawings.Lateral;
using Apatite.Reporting.Drawings.Sheets;
using Apatite.Reporting.Drawings.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Drawings;

/// <summary>The sheet with the spine: its anatomy, its labels, and the findings that call for it.</summary>
internal static class SpineSheet
{
    private const double Bottom = 876;
    private const double SwellingMm = 6.5;
    private const double LabelGap = 20;

    private static readonly LateralView View = new(
        new Canvas(1.2, new Point(148, 104)), LevelRange.Parse("C0-S1"), Bottom, CalloutLeft: 318, Radius: 5.5);

    public static bool IsCalledFor(Assessment assessment) => DrawnFinding.Of(assessment, Presence.Present)
        .Any(finding => finding.Site is { } site
            && (finding.Levels is { } stated ? stated.To > LevelRange.Cervical.To : !site.Levels.Overlaps(LevelRange.Cervical)));

    public static string Write(Assessment assessment, Language language, string idPrefix)
    {
        LateralDrawing drawing = new(assessment, language, DrawingId.Checked(idPrefix, nameof(idPrefix)), View);
        return drawing.Write(drawing.Words.SpineTitle, Anatomy(idPrefix), Labels(drawing.Words), _ => SwellingMm);
    }

    private static IEnumerable<XElement> Anatomy(string idPrefix) =>
        [new CanalDrawing(View.Canvas).Draw(View.Frames), new BoneDrawing(View.Canvas, idPrefix).Draw(View.Frames)];

    private static IEnumerable<XElement> Labels(DrawingWords words) =>
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

    private static XElement Region(SpinalRegion region, DrawingWords words)
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
