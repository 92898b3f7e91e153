using System.Xml.Linq;
using Apatite.Reporting.Drawings.Findings;

namespace Apatite.Reporting.Drawings.Sheets;

/// <summary>
/// The styles of a drawing. Every rule begins with the id of the drawing, so that several drawings and the page around them
/// leave each other alone; every colour is said twice, for programs that know no custom properties. Print is always light.
/// </summary>
internal static class StyleSheet
{
    private static readonly (string Selector, string Declarations)[] Rules =
    [
        (".paper", "fill:paper"),
        // Letters are as wide as their font says: neither fitted to the pixels of a small screen nor moved by their neighbours.
        ("text", $"fill:ink;{SizeOf(Lettering.Strong)};text-rendering:geometricPrecision;font-kerning:none"),
        (".small", SizeOf(Lettering.Small)),
        (".fine", $"fill:muted;{SizeOf(Lettering.Fine)}"),
        (".strong", "font-weight:bold"),
        (".heading", $"{SizeOf(Lettering.Heading)};font-weight:bold"),
        (".end", "text-anchor:end"),
        (".middle", "text-anchor:middle"),
        (".bone", "fill:bone;stroke:edge;stroke-width:1;stroke-linejoin:round"),
        (".process", "fill:process;stroke:edge;stroke-width:.8;stroke-linejoin:round"),
        (".disc", "fill:disc;stroke:edge;stroke-width:.6;stroke-linejoin:round"),
        (".canal", "fill:canal"),
        (".cord", "fill:cord;stroke:edge;stroke-width:.5"),
        (".nerve", "fill:none;stroke:edge;stroke-width:.5"),
        (".muscle", "fill:muscle;stroke:edge;stroke-width:.6;stroke-linejoin:round"),
        (".fibre", "fill:none;stroke:edge;stroke-width:.4"),
        (".ligament", "fill:edge;stroke:none"),
        (".tissue", "fill:tissue;stroke:none"),
        (".flesh", "fill:tissue;stroke:edge;stroke-width:1"),
        (".wall", "fill:none;stroke:edge;stroke-width:1"),
        (".air", "fill:air;stroke:none"),
        (".tick", "fill:none;stroke:edge;stroke-width:.6"),
        (".leader", "fill:none;stroke:muted;stroke-width:.7"),
        (".rule", "fill:none;stroke:edge;stroke-width:.8"),
        (".halo", "fill:paper;stroke:paper;stroke-width:3;stroke-linejoin:round"),
        (".open", "fill:paper"),
        (".extent", "stroke-width:2.4;stroke-linecap:round"),
        (".dashed", "stroke-dasharray:3 2"),
        (".axis", "fill:none;stroke:ink;stroke-width:1"),
        (".support", "fill:support;stroke:support;stroke-width:1"),
        (".oppose", "fill:oppose;stroke:oppose;stroke-width:1"),
        (".ink", "fill:ink;stroke:ink;stroke-width:1"),
        (".outline", "fill:none;stroke-dasharray:3 2"),
        (".glyph .dashed", "stroke-dasharray:1.8 1.1;stroke-width:1.2"),
        (".neutral", "fill:muted;stroke:muted;stroke-width:1"),
        (".stripe", "fill:none;stroke:paper;stroke-width:1.4"),
        (".stripe-open", "fill:none;stroke:muted;stroke-width:1"),
    ];

    public static XElement Of(string id) => Svg.Element("style", "\n" + string.Concat(Lines(id).Select(line => line + "\n")));

    private static IEnumerable<string> Lines(string id) =>
    [
        $"#{id}{{font-family:{LetterWidths.Families};letter-spacing:normal;word-spacing:normal;{Properties(tone => tone.Light)}}}",
        $"@media screen and (prefers-color-scheme:dark){{#{id}{{{Properties(tone => tone.Dark)}}}}}",
        .. Enum.GetValues<FindingFamily>().SelectMany(family => OfFamily(id, family)).Concat(Rules)
            .Select(rule => $"#{id} {rule.Selector}{{{Declarations(rule.Declarations)}}}"),
    ];

    private static IEnumerable<(string Selector, string Declarations)> OfFamily(string id, FindingFamily family)
    {
        string tone = Palette.Of(family).Name;
        return
        [
            ($".{tone}", $"fill:{tone};stroke:{tone};stroke-width:1.4;stroke-linejoin:round"),
            ($".{tone}-line", $"fill:none;stroke:{tone};stroke-width:1.4"),
            ($".{tone}-area", $"fill:url(#{Hatch.IdOf(id, family)});stroke:{tone};stroke-width:1.2;stroke-linejoin:round"),
        ];
    }

    private static string SizeOf(Lettering lettering) => $"font-size:{Svg.Number(lettering.Size)}px";

    private static string Properties(Func<Tone, string> value) =>
        string.Join(';', Palette.All.Select(tone => $"--{tone.Name}:{value(tone)}"));

    /// <summary>Writes each colour as it is and, after it, as the custom property that the night changes.</summary>
    private static string Declarations(string text) => string.Join(';', text.Split(';').SelectMany(declaration =>
    {
        string[] parts = declaration.Split(':');
        return Palette.All.FirstOrDefault(tone => tone.Name == parts[1]) is { } tone
            ? new[] { $"{parts[0]}:{tone.Light}", $"{parts[0]}:var(--{tone.Name})" }
            : [declaration];
    }));
}
