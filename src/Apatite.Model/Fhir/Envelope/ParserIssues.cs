using System.Globalization;
using System.Text.RegularExpressions;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>
/// Turns what the SDK's parser complains about into a problem that holds no value of the record: the parser's messages quote
/// values, so only its code and its place are kept.
/// </summary>
internal static partial class ParserIssues
{
    // An unknown element's name comes from the input, so it is cut from the path.
    private const string UnknownElement = "PVAL128";

    public static ParseProblem? First(IEnumerable<CodedException>? issues)
    {
        CodedException? issue = issues?.FirstOrDefault();
        return issue is null ? null : Describe(issue);
    }

    public static ParseProblem Describe(CodedException issue)
    {
        if (issue is not ExtendedCodedException { InstancePath: { } instancePath } located)
        {
            return new("", issue.ErrorCode);
        }

        string path = EntryPrefix().Replace(instancePath, "");
        if (issue.ErrorCode == UnknownElement)
        {
            path = path.LastIndexOf('.') is int dot and > 0 ? path[..dot] : "";
        }

        string place = located.LineNumber is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"{issue.ErrorCode} at line {line}, position {located.Position}")
            : issue.ErrorCode;
        return new(SafePath().IsMatch(path) ? path : "", place);
    }

    [GeneratedRegex(@"^(Bundle\.entry\[\d+\]\.resource\.?|[A-Z][A-Za-z]+\.)")]
    private static partial Regex EntryPrefix();

    [GeneratedRegex(@"^[A-Za-z0-9_.\[\]]*$")]
    private static partial Regex SafePath();
}
