using System.Globalization;
using System.Text.RegularExpressions;
using Hl7.Fhir.Utility;
using Hl7.Fhir.Validation;

namespace Apatite.Model.Fhir;

/// <summary>
/// Turns what the SDK's parser complains about into a problem that holds no value of the record: the parser's messages quote
/// values, so only its code and its place are kept.
/// </summary>
internal static partial class ParserIssues
{
    // The name of an element that FHIR does not know comes from the input, so it is cut from the path.
    private static readonly string[] UnknownElement =
        [CodedValidationException.UNKNOWN_ELEMENT_CODE, CodedValidationException.CHOICE_TYPE_NOT_ALLOWED_CODE];

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
        if (UnknownElement.Contains(issue.ErrorCode))
        {
            path = path.LastIndexOf('.') is int dot and > 0 ? path[..dot] : "";
        }

        string place = located.LineNumber is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"{issue.ErrorCode} at line {line}, position {located.Position}")
            : issue.ErrorCode;
        return new(SafePath().IsMatch(path) ? path : "", place);
    }

    [GeneratedRegex(@"^(Bundle\.entry\[\d+\]\.resource\.?|[A-Z][A-Za-z]+(\.|$))")]
    private static partial Regex EntryPrefix();

    [GeneratedRegex(@"^[A-Za-z0-9_.\[\]]*$")]
    private static partial Regex SafePath();
}
