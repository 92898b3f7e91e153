using Apatite.Testing.Ids;

namespace Apatite.Cli.Usage;

/// <summary>What somebody may have meant who wrote a word that is not known.</summary>
internal static class NearMatches
{
    private const int AtMost = 3;

    /// <summary>" (did you mean …?)", or nothing when no candidate is near.</summary>
    /// <param name="word">The word that is not known.</param>
    /// <param name="candidates">The ids that are known, each with words that say the same.</param>
    public static string Question(string word, IEnumerable<(string Id, string Words)> candidates)
    {
        string[] near = [.. Of(word, candidates)];
        return near.Length == 0 ? "" : $" (did you mean {string.Join(", ", near)}?)";
    }

    /// <summary>The nearest candidates, the nearest first.</summary>
    public static IEnumerable<string> Of(string word, IEnumerable<(string Id, string Words)> candidates)
    {
        string meant = Plain(word);
        int far = Math.Clamp(meant.Length / 3, 2, 4);
        return candidates
            .Select(candidate => (candidate.Id, Distance: Distance(meant, candidate.Id, candidate.Words)))
            .Where(candidate => candidate.Distance <= far)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
            .Select(candidate => candidate.Id).Distinct().Take(AtMost);
    }

    // Who writes a part of the id, or the words instead of it, made no slip of the pen.
    private static int Distance(string meant, string id, string words) =>
        Plain(id) is var plain && (plain.Contains(meant, StringComparison.Ordinal) || Plain(words).Contains(meant, StringComparison.Ordinal))
            ? Math.Min(1, Spelling.Distance(meant, plain))
            : Spelling.Distance(meant, plain);

    private static string Plain(string text) => text.ToLowerInvariant().Replace(' ', '-');
}
