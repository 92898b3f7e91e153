using System.Text.RegularExpressions;
using Apatite.Model;

namespace Apatite.Reporting.Words;

/// <summary>
/// Names the project's own documents, which are cited in English, in the language of the report. The remark that may follow the place
/// in the document is for those who keep the knowledge and stays out of a report in another language; a publication that follows stays.
/// </summary>
internal static partial class CitationWording
{
    public static string Of(string citation, Language language)
    {
        if (Review().Match(citation) is { Success: true } review)
        {
            return WordTable.Reports.Of(language, "citation.review", citation, review.Groups["section"].Value, review.Groups["also"].Value);
        }

        if (OtherReview().Match(citation) is { Success: true } other)
        {
            string place = other.Groups["place"] is { Success: true } named ? $" ({named.Value.Replace(" to ", "–", StringComparison.Ordinal)})" : "";
            return WordTable.Reports.Of(
                language, $"citation.{other.Groups["document"].Value.Replace(' ', '-')}", citation, place, other.Groups["also"].Value);
        }

        if (Seed().Match(citation) is { Success: true } seed)
        {
            return seed.Groups["statements"] is { Success: true } statements
                ? WordTable.Reports.Of(language, "citation.seed-statements", citation, statements.Value)
                : WordTable.Reports.Of(language, "citation.seed", citation);
        }

        return citation;
    }

    [GeneratedRegex(@"^Project review of thresholds and management, section (?<section>\d+(\.\d+| [A-E])?)(?<also>; [A-Z].*)?")]
    private static partial Regex Review();

    // The place: criteria in brackets, or a row.
    [GeneratedRegex(@"^Project review of (?<document>suspicion criteria|clinical safety|base rates)( \((?<place>[A-Z]+-\d+[^)]*)\)|, row (?<place>[A-Z]\d+))?(?<also>; [A-Z].*)?")]
    private static partial Regex OtherReview();

    [GeneratedRegex(@"^Project seed: French slide deck on apatite deposition disease of the spine( \((?<statements>S\d+(, S\d+)*)\))?")]
    private static partial Regex Seed();
}
