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
    private static readonly string[] UnknownElement =
        [CodedValidationException.UNKNOWN_ELEMENT_CODE, CodedValidationException.CHOICE_TYPE_NOT_ALLOWED_CODE];

    /// <summary>
    /// Whether an exception says that the parser could not go on. The SDK finds its way through its types by what it reads, and
    /// breaks off with whatever that leads to: an index out of range for an empty name, a type that cannot be created, and others.
    /// </summary>
    public static bool IsFailure(Exception problem) => problem is not OutOfMemoryException;

    public static ParseProblem? First(IEnumerable<CodedException>? issues)
    {
        CodedException[] all = [.. issues ?? []];
        return all is [var first, ..] ? Describe(first, all) : null;
    }

    private static ParseProblem Describe(CodedException issue, CodedException[] all)
    {
        if (issue is not ExtendedCodedException { InstancePath: { } instancePath } located)
        {
            return new("", issue.ErrorCode);
        }

        string path = EntryPrefix().Replace(Known(instancePath, all), "");
        string place = located.LineNumber is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"{issue.ErrorCode} at line {line}, position {located.Position}")
            : issue.ErrorCode;
        return new(SafePath().IsMatch(path) ? path : "", place);
    }

    // The name of an element that FHIR does not know comes from the input, so the path is cut before it. What is wrong inside
    // such an element is complained about first, and the element itself afterwards.
    private static string Known(string path, CodedException[] issues)
    {
        foreach (ExtendedCodedException issue in issues.OfType<ExtendedCodedException>().Where(issue => UnknownElement.Contains(issue.ErrorCode)))
        {
            string unknown = LastIndex().Replace(issue.InstancePath ?? "", "");
            if (path.StartsWith(unknown, StringComparison.Ordinal) && (path.Length == unknown.Length || path[unknown.Length] is '.' or '['))
            {
                path = unknown.LastIndexOf('.') is int dot and > 0 ? unknown[..dot] : "";
            }
        }

        return path;
    }

    [GeneratedRegex(@"\[\d+\]$")]
    private static partial Regex LastIndex();

    [GeneratedRegex(@"^(Bundle\.entry\[\d+\]\.resource\.?|[A-Z][A-Za-z]+(\.|$))")]
    private static partial Regex EntryPrefix();

    [GeneratedRegex(@"^[A-Za-z0-9_.\[\]]*$")]
    private static partial Regex SafePath();
}
