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
            ? Math.Min(1, Edits(meant, plain))
            : Edits(meant, plain);

    private static string Plain(string text) => text.ToLowerInvariant().Replace(' ', '-');

    /// <summary>The Levenshtein distance: letters to add, drop or change.</summary>
    private static int Edits(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
