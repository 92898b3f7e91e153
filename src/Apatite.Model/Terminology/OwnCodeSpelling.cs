using Hl7.Fhir.Model;

namespace Apatite.Model;

/// <summary>
/// What a sender may have meant by a code that is none: an own code misspelt, under the address of a value set or a profile of the project,
/// or without a system.
/// </summary>
internal static class OwnCodeSpelling
{
    // Of a short word every other is near.
    private const int LettersOfASlip = 3;

    // No code is longer; what is was never one.
    private const int LongestCode = 64;

    private static readonly string[] Known = [.. ApatiteCodeSystem.Codes.Keys];

    /// <summary>Whether a coding was meant to be one of the project's own.</summary>
    public static bool IsMeant(Coding coding) => coding.Code is { Length: > 0 } && (coding.System == ApatiteCodeSystem.Url || IsAddressOfProject(coding.System)
        || (string.IsNullOrEmpty(coding.System) && Array.IndexOf(Known, coding.Code) >= 0));

    /// <summary>The own code that a coding was meant to be; null when none is near.</summary>
    public static string? Meant(Coding coding)
    {
        if (coding.Code is not { Length: > 0 and <= LongestCode } code || !IsMeant(coding))
        {
            return null;
        }

        string word = code.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        if (LevelRange.TryParse(word.Replace('/', '-').ToUpperInvariant(), out LevelRange? levels))
        {
            return levels.ToString();
        }

        return Array.Find(Known, known => string.Equals(known, word, StringComparison.OrdinalIgnoreCase)) ?? Nearest(word);
    }

    private static string? Nearest(string word)
    {
        string? nearest = Known.MinBy(known => EditDistance.Between(known, word));
        return nearest is not null && EditDistance.Between(nearest, word) <= Math.Min(LettersOfASlip, word.Length / 3) ? nearest : Part(word);
    }

    // A word left out or added, as in longus-colli-muscle.
    private static string? Part(string word) => Known
        .Where(known => known.Length > 5 && (word.StartsWith(known + "-", StringComparison.Ordinal) || known.StartsWith(word + "-", StringComparison.Ordinal)))
        .MinBy(known => Math.Abs(known.Length - word.Length));

    private static bool IsAddressOfProject(string? system) =>
        system is not null && system.StartsWith(ApatiteCodeSystem.Url[..(ApatiteCodeSystem.Url.IndexOf("/CodeSystem/", StringComparison.Ordinal) + 1)], StringComparison.Ordinal);
}
