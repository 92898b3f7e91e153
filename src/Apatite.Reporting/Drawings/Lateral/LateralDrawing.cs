using System.Xml.Linq;
using Apatite.Model;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Findings;
using Apatite.Reporting.Drawings.Sheets;
using Apatite.Reporting.Drawings.Words;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Drawings.Lateral;

/// <summary>What a lateral drawing shows of the spine.</summary>
/// <param name="Canvas">Where the patient lies on the page.</param>
/// <param name="Levels">The levels that are drawn.</param>
/// <param name="Bottom">Where the drawing ends on the page.</param>
/// <param name="CalloutLeft">Where the words beside it begin.</param>
/// <param name="Radius">The size of a mark.</param>
internal sealed record LateralView(Canvas Canvas, LevelRange Levels, double Bottom, double CalloutLeft, double Radius)
{
    public IReadOnlyList<Frame> Frames => [.. SpineCurve.Of(Levels)];

    /// <summary>Whether a place is drawn, at least in part.</summary>
    public bool Shows(Site site) => Levels.Overlaps(site.Levels);

    /// <summary>The part of a place that is drawn.</summary>
    public Site Visible(Site site) => site with
    {
        Levels = new LevelRange(
            site.Levels.From < Levels.From ? Levels.From : site.Levels.From, site.Levels.To > Levels.To ? Levels.To : site.Levels.To),
    };
}

/// <summary>Puts a lateral drawing together: anatomy, marks, words, legend, and what it says to those who cannot see it.</summary>
internal sealed class LateralDrawing(Assessment assessment, Language language, string idPrefix, LateralView view)
{
    private const double CalloutTop = 56;

    private readonly DrawingWords words = new(language);
    private readonly FindingWords findingWords = new(language);
    private readonly Wording wording = new(language);
    private readonly IReadOnlyList<DrawnFinding> present = DrawnFinding.Of(assessment, Presence.Present);

    /// <summary>The present findings that the view shows, with the part of their place that it shows.</summary>
    public IReadOnlyList<(DrawnFinding Finding, Site Site)> Shown { get; } =
    [
        .. from finding in DrawnFinding.Of(assessment, Presence.Present)
           let site = finding.Site
           where site is not null && view.Shows(site)
           select (finding, view.Visible(site)),
    ];

    public DrawingWords Words => words;

    /// <summary>Writes the drawing.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="anatomy">The drawn patient, from the back of the page to its front.</param>
    /// <param name="labels">The words that belong to the anatomy.</param>
    /// <param name="swelling">How thick the tissue in front of a level is drawn.</param>
    public string Write(string title, IEnumerable<XElement> anatomy, IEnumerable<XElement> labels, Func<Frame, double> swelling)
    {
        AreaDrawing areas = new(view.Canvas, swelling);
        IReadOnlyList<Mark> marks = Mark.Place(Shown, view.Canvas, view.Radius);
        CalloutColumn callouts = new(marks, findingWords, view.CalloutLeft, Sheet.Width - Sheet.Margin, CalloutTop, view.Bottom);
        Legend legend = Below(Math.Max(view.Bottom, callouts.Bottom) + 12);
        IReadOnlyList<FindingFamily> families = [.. present.Select(finding => finding.Family).Distinct().Order()];
        return new Sheet(idPrefix, language).Write(
            title,
            Description(),
            families.Select(family => Hatch.Define(idPrefix, family)),
            legend.Bottom,
            anatomy,
            Svg.Group("areas", Shown.SelectMany(shown => areas.Draw(shown.Finding, shown.Site))),
            labels,
            Svg.Group("leaders", callouts.DrawLeaders()),
            Svg.Group("marks", marks.Select(mark => mark.Draw(view.Radius, findingWords.Sentence(mark.Finding)))),
            Svg.Group("callouts", callouts.Draw()),
            Svg.Group("legend", legend.Elements));
    }

    private Legend Below(double top)
    {
        Legend legend = new(findingWords, words, Sheet.Margin, Sheet.Width - Sheet.Margin, top);
        legend.AddShapes(
            [.. present.Select(finding => finding.Family).Distinct().Order()], Shown.Any(shown => shown.Finding.Levels is null));
        if (present.Count == 0)
        {
            legend.AddNote(words.NothingSeen, Lettering.Small);
        }

        legend.AddFindings(words.OutsideView, [.. present.Where(finding => finding.Site is not null && !view.Shows(finding.Site))]);
        legend.AddFindings(words.PlaceNotStated, [.. present.Where(finding => finding.Site is null)]);
        legend.AddWords(words.NotSeen, DrawnFinding.Of(assessment, Presence.Absent));
        legend.AddWords(words.NotKnown, DrawnFinding.Of(assessment, Presence.Unknown));
        legend.AddNote(words.Schematic, Lettering.Fine);
        return legend;
    }

    private string Description() => string.Join(" ",
    [
        present.Count == 0 ? words.NothingSeen : Listed(words.Seen, present),
        .. Listed(words.NotSeen, Presence.Absent),
        .. Listed(words.NotKnown, Presence.Unknown),
        words.Schematic,
    ]);

    private IEnumerable<string> Listed(string heading, Presence presence) =>
        DrawnFinding.Of(assessment, presence) is { Count: > 0 } findings ? [Listed(heading, findings)] : [];

    private string Listed(string heading, IEnumerable<DrawnFinding> findings) =>
        $"{heading}{wording.Colon} {string.Join($"{wording.Semicolon} ", findings.Select(findingWords.Sentence))}.";
}
