using Apatite.CdsHooks.Wire;
using Apatite.Model;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.CdsHooks.Cards;

/// <summary>
/// One line of at most 139 characters: what is to be considered, and the dangers that are raised and not closed, the most urgent first, as many as fit.
/// The others are counted here and named in the detail.
/// </summary>
internal static class CardSummary
{
    public static string Of(CardKind kind, DifferentialEntry entry, Assessment assessment, Language language)
    {
        CardWording words = new(language);
        string subject = words.Summary(kind, Short(entry.Diagnosis.Display(language)), new Wording(language).Of(entry.Likelihood));
        return WithDangers(subject, assessment.Differential.Where(other => other != entry && IsOpen(other)), language);
    }

    /// <summary>A line and the dangers that are open beside it, the most urgent first.</summary>
    public static string WithDangers(string subject, IEnumerable<DifferentialEntry> open, Language language)
    {
        CardWording words = new(language);
        string[] names = [.. open.OrderByDescending(entry => entry.Urgency).Select(entry => Short(entry.Diagnosis.Display(language)))];
        for (int shown = names.Length; shown > 0; shown--)
        {
            string rest = shown < names.Length ? $" +{names.Length - shown}" : "";
            string line = $"{subject}{words.NotExcluded}{string.Join(", ", names.Take(shown))}{rest}";
            if (line.Length <= Card.LongestSummary)
            {
                return line;
            }
        }

        string count = names.Length == 0 ? "" : words.NotExcludedCount(names.Length);
        int room = Card.LongestSummary - count.Length;
        return (subject.Length <= room ? subject : $"{subject[..(room - 1)]}…") + count;
    }

    /// <summary>A danger that a criterion raises and no test has closed.</summary>
    public static bool IsOpen(DifferentialEntry entry) => entry.IsOpenDanger;

    /// <summary>A name without what stands in brackets for those who look it up, as it reads within a line.</summary>
    public static string Short(string name)
    {
        int bracket = name.IndexOf(" (", StringComparison.Ordinal);
        string text = bracket < 0 ? name : name[..bracket];
        return text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
