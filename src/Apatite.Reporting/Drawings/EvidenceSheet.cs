using Apatite.Model;
using Apatite.Reporting.Drawings.Anatomy;
using Apatite.Reporting.Drawings.Charts;
using Apatite.Reporting.Drawings.Sheets;
using Apatite.Reporting.Drawings.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Drawings;

/// <summary>The sheet with the evidence of one diagnosis: bars, scale and key.</summary>
internal static class EvidenceSheet
{
    private const double BarsLeft = 336;
    private const double Right = Sheet.Width - Sheet.Margin;
    private const double CaptionGap = 8;
    private const double Top = 60;

    public static string Write(DifferentialEntry entry, Language language, string idPrefix)
    {
        DrawingId.Checked(idPrefix, nameof(idPrefix));
        DrawingWords words = new(language);
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
