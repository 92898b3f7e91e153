using System.Text.RegularExpressions;
using Apatite.Model;

namespace Apatite.Reporting;

/// <summary>
/// Names the project's own documents in French. The remark that may follow the place in the document is for those who keep the
/// knowledge and stays out of the French report.
/// </summary>
internal static partial class CitationWording
{
    public static string Of(string citation, Language language)
    {
        if (language == Language.English)
        {
            return citation;
        }

        Match review = Review().Match(citation);
        if (review.Success)
        {
            return $"Revue des seuils et de la prise en charge, document du projet (en anglais), section {review.Groups["section"].Value}";
        }

        Match seed = Seed().Match(citation);
        return !seed.Success ? citation
            : seed.Groups["statements"].Success ? $"{SeedInFrench} ({seed.Groups["statements"].Value})"
            : SeedInFrench;
    }

    private const string SeedInFrench = "Diaporama sur le rhumatisme à apatite du rachis, document fondateur du projet";

    [GeneratedRegex(@"^Project review of thresholds and management, section (?<section>\d+(\.\d+| [A-E])?)")]
    private static partial Regex Review();

    [GeneratedRegex(@"^Project seed: French slide deck on apatite deposition disease of the spine( \((?<statements>S\d+(, S\d+)*)\))?")]
    private static partial Regex Seed();
}
