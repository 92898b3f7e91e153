using System.Text.RegularExpressions;

namespace Apatite.Model;

/// <summary>
/// The codes of classifications, which are matched by their prefix: only what has the shape of a code is looked up, since a prefix of
/// anything else would be a diagnosis that nobody wrote.
/// </summary>
internal static partial class ClassificationCode
{
    /// <summary>The code as it is looked up, without dot and marks; null when it has not the shape of a code of its system.</summary>
    public static string? Key(string address, string code) => CodeSystems.Canonical(address) switch
    {
        CodeSystems.Icd10 or CodeSystems.Icd10Cm => IcdCode.Parse(address, code)?.Key,
        CodeSystems.Atc => Upper(code) is var atc && Atc().IsMatch(atc) ? atc : null,
        CodeSystems.Icd9Cm => Upper(code) is var icd9 && Icd9().IsMatch(icd9) ? icd9.Replace(".", "", StringComparison.Ordinal) : null,
        _ => code,
    };

    /// <summary>Whether a code has the shape of its system; true for systems whose codes have none that is checked.</summary>
    public static bool IsSound(string address, string code) => Key(address, code) is not null;

    private static string Upper(string code) => code.Trim().ToUpperInvariant();

    [GeneratedRegex("^[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?$")]
    private static partial Regex Atc();

    [GeneratedRegex(@"^([0-9]{3}|V[0-9]{2}|E[0-9]{3})(\.?[0-9]{1,2})?$")]
    private static partial Regex Icd9();
}
