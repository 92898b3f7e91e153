using System.Globalization;
using System.Text.RegularExpressions;
using Hl7.Fhir.Model;
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

    /// <summary>
    /// The item with what is wrong with its resource. What is wrong with elements that nobody reads is a defect and no problem.
    /// </summary>
    public static BundleItem Item(BundleItem item, IEnumerable<CodedException>? issues)
    {
        CodedException[] all = [.. issues ?? []];
        if (all.Length == 0)
        {
            return item;
        }

        string type = item.Resource?.TypeName ?? "";
        ParseProblem? problem = null;
        OtherVersion? version = null;
        List<ParseProblem> defects = [];
        foreach (CodedException issue in all)
        {
            string[] path = PathOf(issue);
            if (path is ["contained", _, ..])
            {
                continue;
            }

            version = Later(version, VersionOf(type, path, issue));
            if (IsFatal(type, path, issue))
            {
                problem ??= Describe(issue, all);
            }
            else if (path.Length == 1 || !UnknownElement.Contains(issue.ErrorCode))
            {
                // What stands in an element that is not known is said with that element.
                defects.Add(Describe(issue, all));
            }
        }

        if (problem is null && version is { IsLost: true })
        {
            problem = new("", "");
        }

        return item with { Problem = problem, Defects = defects, OtherVersion = version?.Name, Contained = ContainedProblems(item, all) };
    }

    // A contained resource is judged by what is read of its own kind.
    private static Dictionary<int, ParseProblem> ContainedProblems(BundleItem item, CodedException[] all)
    {
        Dictionary<int, ParseProblem> problems = [];
        foreach (CodedException issue in all)
        {
            if (issue is ExtendedCodedException { InstancePath: { } place } && ContainedIndex().Match(EntryPrefix().Replace(place, "")) is { Success: true } match
                && int.TryParse(match.Groups[1].Value, out int index))
            {
                string type = item.Resource is DomainResource domain && index < domain.Contained.Count ? domain.Contained[index]?.TypeName ?? "" : "";
                string[] path = PathOf(issue)[1..];
                if (path.Length == 0 || IsFatal(type, path, issue))
                {
                    problems.TryAdd(index, Describe(issue, all));
                }
            }
        }

        return problems;
    }

    private static OtherVersion? Later(OtherVersion? known, OtherVersion? found) =>
        known is null || (found is { IsLost: true } && !known.IsLost) ? found ?? known : known;

    private static OtherVersion? VersionOf(string type, string[] path, CodedException issue) =>
        path.Length == 0 || IsValue(issue) ? null : OtherVersion.Of(type, path[0]);

    private static bool IsFatal(string type, string[] path, CodedException issue) =>
        path is [var name] && UnknownElement.Contains(issue.ErrorCode) && !ReadElements.Include(type, path)
            ? ReadElements.IsMisspelt(type, name) && OtherVersion.Of(type, name) is null
            : ReadElements.Include(type, path) && !(issue.ErrorCode == CodedValidationException.LITERAL_INVALID_CODE && ReadElements.IsTime(type, path));

    // The value alone is wrong, and stands where it belongs.
    private static bool IsValue(CodedException issue) => issue.ErrorCode == CodedValidationException.INCORRECT_LITERAL_VALUE_TYPE_CODE
        || issue.ErrorCode == CodedValidationException.LITERAL_INVALID_CODE;

    // The names on the way, without the resource and the indexes.
    private static string[] PathOf(CodedException issue) => issue is ExtendedCodedException { InstancePath: { Length: > 0 } path }
        ? [.. EntryPrefix().Replace(path, "").Split('.', StringSplitOptions.RemoveEmptyEntries).Select(part => part.IndexOf('[', StringComparison.Ordinal) is var index and >= 0 ? part[..index] : part)]
        : [];

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

    [GeneratedRegex(@"^contained\[(\d+)\]")]
    private static partial Regex ContainedIndex();

    [GeneratedRegex(@"^[A-Za-z0-9_.\[\]]*$")]
    private static partial Regex SafePath();
}
