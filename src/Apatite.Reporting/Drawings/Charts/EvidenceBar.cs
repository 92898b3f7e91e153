using System.Globalization;
using Apatite.Model;
using Apatite.Reporting.Drawings.Sheets;
using Apatite.Reporting.Drawings.Words;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Drawings.Charts;

/// <summary>The part that a bar plays in the sum.</summary>
internal enum BarKind
{
    /// <summary>Before the findings.</summary>
    PreTest,

    /// <summary>A finding that counts.</summary>
    Counted,

    /// <summary>A finding that a heavier one of its group and side speaks for.</summary>
    NotCounted,

    /// <summary>The sum.</summary>
    Total,
}

/// <summary>A bar of the chart.</summary>
/// <param name="Kind">Its part in the sum.</param>
/// <param name="Text">What it stands for.</param>
/// <param name="Weight">In decibans.</param>
/// <param name="Value">The weight as the language writes it.</param>
/// <param name="IsExpert">Whether the weight rests on expert judgement alone.</param>
/// <param name="StartsGroup">Whether a group of correlated findings begins with it.</param>
/// <param name="Sentence">All of it in words.</param>
internal sealed record EvidenceBar(BarKind Kind, string Text, double Weight, string Value, bool IsExpert, bool StartsGroup, string Sentence)
{
    /// <summary>The bars of a diagnosis: pre-test weight, groups by their heaviest finding, total.</summary>
    public static IReadOnlyList<EvidenceBar> Of(DifferentialEntry entry, Language language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language.Code);
        DrawingWords words = new(language);
        Wording wording = new(language);
        EvidenceBar Bar(BarKind kind, string text, double weight, bool isExpert = false, bool startsGroup = true, string remark = "")
        {
            string value = weight.ToString("+0.0;−0.0;0.0", culture);
            return new EvidenceBar(kind, text, weight, value, isExpert, startsGroup, $"{text}{wording.Colon} {value}\u00a0dB{remark}.");
        }

        IEnumerable<EvidenceBar> findings = entry.Supporting.Concat(entry.Opposing)
            .GroupBy(item => item.Group, StringComparer.Ordinal)
            .OrderByDescending(group => group.Max(item => Math.Abs(item.Weight)))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => group
                .OrderByDescending(item => item.Counted)
                .ThenByDescending(item => Math.Abs(item.Weight))
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .Select((item, i) => Bar(
                    item.Counted ? BarKind.Counted : BarKind.NotCounted,
                    Svg.Harmless(item.Text.In(language)),
                    item.Weight,
                    item.IsExpertOnly,
                    i == 0,
                    (item.Counted ? "" : $" ({words.NotCounted})") + (item.IsExpertOnly ? $" ({words.Expert})" : ""))));
        string total = entry.IsPrerequisiteMissing ? $"{words.Total} ({wording.SupportHalved})" : words.Total;
        return [Bar(BarKind.PreTest, words.PreTest, entry.PreTestWeight), .. findings, Bar(BarKind.Total, total, entry.Weight)];
    }
}
