using System.Collections.Frozen;
using System.Text;

namespace Apatite.Reporting.Drawings.Sheets;

/// <summary>
/// How wide letters can become, in parts of their size. No font can be asked, and every reader has another: each letter is as wide
/// as in the widest of <see cref="Families"/>, rounded up by at most a fiftieth.
/// </summary>
internal static class LetterWidths
{
    /// <summary>What a drawing asks for, narrow families first. The reader's own choice comes last, where none of them is there.</summary>
    public const string Families = "Arial,Helvetica,\"Liberation Sans\",Roboto,\"Noto Sans\",\"Open Sans\",Inter,Cantarell,\"DejaVu Sans\",Verdana,sans-serif";

    /// <summary>What came with the input may be of any script: ideograms take 1, emoji a quarter more.</summary>
    private const double Other = 1.3;

    private static readonly FrozenDictionary<Rune, double> Regular = Widths(
        (0.26, "\u202f"),
        (0.28, "'ilìíîï"),
        (0.32, "‘’"),
        (0.36, " j\u00a0"),
        (0.38, ",.f·"),
        (0.40, "t"),
        (0.42, "!¡"),
        (0.44, "IrÌÍÎÏ"),
        (0.46, "\"()/:;[\\]‹›"),
        (0.48, "-"),
        (0.52, "“”"),
        (0.54, "s"),
        (0.56, "?Jcz|¦ª°²³¹ºç"),
        (0.58, "L"),
        (0.60, "kvxyýÿ"),
        (0.62, "Faeo¿àáâãäåèéêëðòóôõöø"),
        (0.64, "$*012356789_`bdghnpqu{}¢£¥§¨¯´¸ßñùúûüþ"),
        (0.66, "4T«µ¶»–"),
        (0.68, "EPYÈÉÊËÝÞŸ€"),
        (0.70, "ABKSVXZÀÁÂÃÄÅ"),
        (0.74, "CR¤Ç"),
        (0.76, "HNUÑÙÚÛÜ"),
        (0.78, "&DGÐ"),
        (0.80, "OQÒÓÔÕÖØ"),
        (0.82, "w"),
        (0.84, "#+<=>^~¬±×÷−≈≤≥"),
        (0.92, "M"),
        (0.98, "m"),
        (1.00, "W©®¼½¾Ææ—…←→"),
        (1.02, "@"),
        (1.04, "œ"),
        (1.08, "%Œ"),
        (1.54, "‰"));

    private static readonly FrozenDictionary<Rune, double> Bold = Widths(
        (0.26, "\u202f"),
        (0.34, "'"),
        (0.36, " il\u00a0ìíîï"),
        (0.38, ",.·‘’"),
        (0.42, ":;j"),
        (0.44, "f"),
        (0.46, "!¡"),
        (0.48, "-t"),
        (0.50, "r"),
        (0.56, "()I[]|¦ÌÍÎÏ‹›"),
        (0.58, "J"),
        (0.60, "\"cszª°²³¹ºç"),
        (0.62, "?¿"),
        (0.64, "L"),
        (0.66, "vyýÿ“”"),
        (0.68, "aekxàáâãäåèéêë"),
        (0.70, "/EFT\\oÈÉÊËðòóôõöø"),
        (0.72, "$*0123456789_`bdghnpqu{}¢£¥§¨¯´¶¸ßñùúûüþ–€"),
        (0.74, "PSYZµÝÞŸ"),
        (0.76, "CÇ"),
        (0.78, "ABKVX¤ÀÁÂÃÄÅ"),
        (0.80, "R"),
        (0.82, "UÙÚÛÜ"),
        (0.84, "DGHÐ"),
        (0.86, "NOQ«»ÑÒÓÔÕÖØ"),
        (0.88, "#&+<=>^~¬±×÷−≈≤≥"),
        (0.98, "w"),
        (1.00, "M©®—←→"),
        (1.04, "@"),
        (1.06, "mæ…"),
        (1.10, "Æœ"),
        (1.14, "W"),
        (1.18, "Œ"),
        (1.20, "¼½¾"),
        (1.28, "%"),
        (1.78, "‰"));

    /// <summary>The width of a letter at size 1.</summary>
    public static double Of(Rune letter, bool isBold) => (isBold ? Bold : Regular).GetValueOrDefault(letter, Other);

    private static FrozenDictionary<Rune, double> Widths(params (double Width, string Letters)[] rows) => rows
        .SelectMany(row => row.Letters.EnumerateRunes().Select(letter => (letter, row.Width)))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Width);
}
