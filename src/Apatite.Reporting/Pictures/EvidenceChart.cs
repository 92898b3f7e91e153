using Apatite.Model;
using Apatite.Reporting.Pictures;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Draws what speaks for a diagnosis (to the right) and against it (to the left), in decibans, from the pre-test weight to the
/// total. Of a group of correlated findings only the heaviest counts on each side: it is filled, the others are outlined.
/// </summary>
public static class EvidenceChart
{
    private const double BarsLeft = 336;
    private const double Right = Sheet.Width - Sheet.Margin;
    private const double CaptionGap = 8;
    private const double Top = 60;

    /// <summary>Writes the chart as one SVG element without scripts, outer references or fonts.</summary>
    /// <param name="entry">The diagnosis with its evidence.</param>
    /// <param name="language">The language of the words and of the numbers.</param>
    /// <param name="idPrefix">The id of the chart; every other id in it begins with it. A letter, then letters, digits and hyphens.</param>
    /// <exception cref="ArgumentException"><paramref name="idPrefix"/> is no such id.</exception>
    public static string Write(DifferentialEntry entry, Language language, string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(idPrefix);
        PictureId.Checked(idPrefix, nameof(idPrefix));
        PictureWords words = new(language);
        IReadOnlyList<EvidenceBar> bars = EvidenceBar.Of(entry, language);
        Lettering caption = Lettering.Fine;
        string captionFor = $"{words.For} →";
        double value = BarRows.ValueWidth(bars);
        // Where all speaks against, zero lies far to the right, and the words for the other side still stand there.
        double right = Right - Math.Max(value, CaptionGap + caption.Width(captionFor));
        BarScale scale = BarScale.For(bars.Select(bar => bar.Weight), BarsLeft + value, right);
        BarRows rows = new(bars, scale, idPrefix, Sheet.Margin, BarsLeft - Sheet.Margin, Right, Top);
        ChartKey key = new(bars, words, idPrefix, Sheet.Margin, Right, rows.Bottom + 10);
        return new Sheet(idPrefix, language).Write(
            words.ChartTitle(entry.Diagnosis.Display(language)),
            string.Join(" ", bars.Select(bar => bar.Sentence)),
            BarRows.ExpertPatterns(idPrefix),
            key.Bottom,
            Svg.Text(caption.Ending, new Point(scale.Zero - CaptionGap, 46), $"← {words.Against}"),
            Svg.Text(caption, new Point(scale.Zero + CaptionGap, 46), captionFor),
            rows.Draw(),
            key.Draw());
    }
}
