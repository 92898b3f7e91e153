using System.Xml.Linq;
using Apatite.Reporting.Drawings.Findings;

namespace Apatite.Reporting.Drawings.Sheets;

/// <summary>The fills of areas, each family its own, so that areas are told apart without colour.</summary>
internal static class Hatch
{
    private const int Tile = 5;

    public static string IdOf(string idPrefix, FindingFamily family) => $"{idPrefix}-hatch-{Palette.Of(family).Name}";

    public static XElement Define(string idPrefix, FindingFamily family) => Svg.Element(
        "pattern",
        new XAttribute("id", IdOf(idPrefix, family)),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        Svg.Attribute("width", Tile),
        Svg.Attribute("height", Tile),
        Motif(family, Palette.Of(family).Name));

    private static XElement Motif(FindingFamily family, string tone) => family switch
    {
        FindingFamily.SoftTissue => Svg.Line($"{tone}-line", new(0, 2.5), new(Tile, 2.5)),
        FindingFamily.AbscessSign => Svg.Ellipse(tone, new(2.5, 2.5), 0.4, 0.4),
        FindingFamily.Marrow => Svg.Path($"{tone}-line", "M-1 1 L1 -1 M0 5 L5 0 M4 6 L6 4"),
        FindingFamily.Mass => Svg.Path($"{tone}-line", "M0 2.5 L5 2.5 M2.5 0 L2.5 5"),
        _ => Svg.Line($"{tone}-line", new(2.5, 0), new(2.5, Tile)),
    };
}
