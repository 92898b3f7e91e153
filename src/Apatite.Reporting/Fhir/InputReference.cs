using System.Text.RegularExpressions;
using Apatite.Reporting.Document;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>
/// Turns the references of an assessment, which are text that came with the input, into FHIR references. Only what a server
/// can resolve becomes a literal reference; the rest is named, so that nothing that was used goes unsaid.
/// </summary>
internal static partial class InputReference
{
    private const int LongestAddress = 1000;

    /// <summary>The reference to a resource of the input.</summary>
    public static ResourceReference To(string reference)
    {
        if (IsLiteral(reference))
        {
            return new ResourceReference(reference);
        }

        // A contained resource can be named from inside its container only.
        if (reference.IndexOf('#', StringComparison.Ordinal) is > 0 and int hash && IsLiteral(reference[..hash]))
        {
            return new ResourceReference(reference[..hash], HarmlessText.Word(reference));
        }

        // An address that names nothing in the transaction makes servers refuse it; as an identifier it says the same.
        return Uuid().IsMatch(reference) || Oid().IsMatch(reference)
            ? new ResourceReference { Identifier = new Identifier("urn:ietf:rfc:3986", reference) }
            : new ResourceReference { Display = reference is "" ? "\ufffd" : HarmlessText.Word(reference) };
    }

    /// <summary>References to resources of the input.</summary>
    public static List<ResourceReference> To(IEnumerable<string> references) => [.. references.Select(To)];

    /// <summary>Whether a reference is a literal one to a type of resource.</summary>
    public static bool IsTo(string? reference, string type) => reference is not null && IsLiteral(reference) && TypeOf(reference) == type;

    /// <summary>The type of resource that a literal reference names; null for any other text.</summary>
    public static string? TypeOf(string reference)
    {
        if (reference.Length > LongestAddress)
        {
            return null;
        }

        Match match = Restful().Match(reference);
        return match.Success && ModelInfo.IsKnownResource(match.Groups["type"].Value) ? match.Groups["type"].Value : null;
    }

    private static bool IsLiteral(string reference) =>
        TypeOf(reference) is not null
        && (!reference.Contains(':', StringComparison.Ordinal) || Uri.IsWellFormedUriString(reference, UriKind.Absolute));

    // The form that the specification gives for the address of a resource on a server (R4 2.3.0.1).
    [GeneratedRegex(@"\A(https?://[A-Za-z0-9\-.:%$_~/]+/)?(?<type>[A-Z][A-Za-z]+)/[A-Za-z0-9\-.]{1,64}(/_history/[A-Za-z0-9\-.]{1,64})?\z")]
    private static partial Regex Restful();

    [GeneratedRegex(@"\Aurn:uuid:[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\z")]
    private static partial Regex Uuid();

    [GeneratedRegex(@"\Aurn:oid:[0-2](\.(0|[1-9][0-9]{0,38})){1,60}\z")]
    private static partial Regex Oid();
}
