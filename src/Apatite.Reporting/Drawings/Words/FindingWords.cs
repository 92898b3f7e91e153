using System.Globalization;
using Apatite.Model;
using Apatite.Reporting.Drawings.Findings;
using Apatite.Reporting.Drawings.Sheets;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Drawings.Words;

/// <summary>Says a finding in words.</summary>
internal sealed class FindingWords(Language language)
{
    private readonly Wording wording = new(language);
    private readonly DrawingWords words = new(language);
    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(language.Code);

    /// <summary>The level and what it is.</summary>
    public string Heading(DrawnFinding finding) =>
        finding.Levels is null ? Name(finding.Finding) : $"{finding.Levels} {Name(finding.Finding)}";

    /// <summary>Structure, what kind of deposit, size and how it was seen.</summary>
    public string Detail(DrawnFinding finding) => string.Join(" · ", Details(finding));

    /// <summary>All of it in one line.</summary>
    public string Sentence(DrawnFinding finding)
    {
        string level = finding.Levels is null ? "" : $"{finding.Levels}{wording.Colon} ";
        string detail = Detail(finding);
        return detail is "" ? level + Name(finding.Finding) : $"{level}{Name(finding.Finding)} ({detail})";
    }

    private IEnumerable<string> Details(DrawnFinding finding)
    {
        if (finding.Structure is not null)
        {
            yield return Name(finding.Structure);
        }

        if (finding.Levels is null && finding.Site is not null)
        {
            yield return wording.LevelNotStated;
        }

        if (finding.Deposit is { Crystal: not Crystal.Undetermined } known)
        {
            yield return wording.Of(known.Crystal);
        }

        if (finding.Deposit is { Phase: not DepositPhase.Undetermined } deposit)
        {
            yield return wording.Of(deposit.Phase);
        }

        if (finding.SizeMm is { } size)
        {
            yield return $"{size.ToString("0.#", culture)}\u00a0mm";
        }

        foreach (string modality in finding.Images.Select(image => image.Modality).OfType<Modality>().Select(words.Of).Distinct())
        {
            yield return Svg.Harmless(modality);
        }
    }

    private string Name(Concept concept) => Svg.Harmless(concept.Display(language));
}
