using System.Collections.Frozen;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Findings;

namespace Apatite.Reporting.Drawings.Lateral;

/// <summary>
/// How thick the tissue in front of the cervical spine is drawn, and how wide the airway in front of it. At rest the tissue
/// stays below the upper limits of normal on CT in adults: 8.5 mm at C1, 6 at C2, 7 at C3, 18 at C6 and C7 (Rojas 2009).
/// </summary>
internal sealed class NeckProfile(IEnumerable<(DrawnFinding Finding, Site Site)> findings)
{
    private const double UsualSwelling = 5.5;
    private const double LeastSwelling = 3;
    private const double GreatestSwelling = 14;
    private const double NarrowestAirway = 2.5;

    private static readonly FrozenDictionary<string, (double Tissue, double Airway)> AtRest = new Dictionary<string, (double, double)>
    {
        ["C0/C1"] = (6, 15),
        ["C1"] = (4.5, 13),
        ["C2"] = (4.8, 12),
        ["C2-C3"] = (4.6, 11.5),
        ["C3"] = (4.6, 11),
        ["C3-C4"] = (5, 10.5),
        ["C4"] = (6, 9.5),
        ["C4-C5"] = (8, 9),
        ["C5"] = (10, 8.5),
        ["C5-C6"] = (11.5, 8.5),
        ["C6"] = (12.5, 9),
        ["C6-C7"] = (12.5, 9.5),
        ["C7"] = (12, 10),
        ["C7-T1"] = (12, 10),
        ["T1"] = (12, 10),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly (DrawnFinding Finding, Site Site)[] swellings =
    [
        .. findings.Where(shown =>
            shown.Finding.Levels is not null && shown.Site.IsInFront && AreaDrawing.IsSwelling(shown.Finding, shown.Site)),
    ];

    /// <summary>From the front of the spine to the wall of the pharynx, in millimetres.</summary>
    public double Tissue(Frame frame) => AtRest[frame.Level.Id].Tissue
        + swellings.Select(shown => Added(shown.Finding, shown.Site, frame)).DefaultIfEmpty(0).Max();

    /// <summary>From the front of the spine to the front of the airway, in millimetres.</summary>
    public double AirwayFront(Frame frame)
    {
        (double tissue, double airway) = AtRest[frame.Level.Id];
        return Math.Max(tissue + airway, Tissue(frame) + NarrowestAirway);
    }

    /// <summary>A swelling is drawn as thick as it was measured, within what the drawing has room for, and fades at its ends.</summary>
    private static double Added(DrawnFinding finding, Site site, Frame frame)
    {
        double swelling = Math.Clamp((double?)finding.SizeMm ?? UsualSwelling, LeastSwelling, GreatestSwelling);
        int away = Math.Max(site.Levels.From.Order - frame.Level.Order, frame.Level.Order - site.Levels.To.Order);
        return away switch { <= 0 => swelling, 1 => swelling * 0.55, 2 => swelling * 0.15, _ => 0 };
    }
}
