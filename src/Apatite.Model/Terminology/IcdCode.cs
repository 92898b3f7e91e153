using System.Text.RegularExpressions;

namespace Apatite.Model;

/// <summary>
/// A code of ICD-10 taken apart: the code itself, and how certain the diagnosis is where the code is followed by the letter of that.
/// What does not have the shape of a code is none: a prefix of it means nothing.
/// </summary>
/// <param name="Key">The code without dot and marks, as it is looked up.</param>
/// <param name="Certainty">The certainty that the letter states; null where there is none.</param>
internal readonly partial record struct IcdCode(string Key, DiagnosticCertainty? Certainty)
{
    /// <summary>The code; null when the text has not the shape of one.</summary>
    public static IcdCode? Parse(string system, string code)
    {
        string text = code.Trim().ToUpperInvariant();
        if (CodeSystems.Canonical(system) == CodeSystems.Icd10Cm)
        {
            // The seventh character of ICD-10-CM is a letter, so that only one that stands apart is a certainty.
            return Of(ClinicalModification().Match(text));
        }

        return Of((CodeSystems.DialectOf(system) == IcdDialect.Letters ? Subdivided() : International()).Match(text));
    }

    private static IcdCode? Of(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        string key = match.Groups["code"].Value.Replace(".", "", StringComparison.Ordinal).TrimEnd('-');
        return new(key, DiagnosticCertainties.Of(match.Groups["certainty"].Value));
    }

    // A category of three characters, up to three digits behind the dot, '-' where the subdivision is left open, dagger and asterisk of
    // WHO's double coding or the German exclamation mark, French extensions behind a plus, then certainty and side.
    [GeneratedRegex(@"^(?<code>[A-Z][0-9]{2}(\.?[0-9]{1,3}|\.[0-9]?-|\.-)?)[†+*!#]?(\+[0-9]{1,2})?(\s*(?<side>[RLB]))??(\s*(?<certainty>[AVZG]))?(\s*[RLB])?$")]
    private static partial Regex International();

    [GeneratedRegex(@"^(?<code>[A-Z][0-9]{2}(\.?[0-9]{1,2}[A-Z]?|\.[0-9]?-|\.-)?)[†+*!#]?(\s+(?<certainty>[AVZG]))?$")]
    private static partial Regex Subdivided();

    [GeneratedRegex(@"^(?<code>[A-Z][0-9][0-9AB](\.?[0-9A-DXZ]([0-9A-DX]([0-9A-DX][0-9A-Z]?)?)?|\.-)?)(\s+(?<certainty>[AVZG]))?$")]
    private static partial Regex ClinicalModification();
}
