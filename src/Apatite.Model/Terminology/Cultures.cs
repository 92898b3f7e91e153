using System.Collections.Frozen;
using Apatite.Tables;

namespace Apatite.Model;

/// <summary>The embedded tables of microbiology: what laboratories write of a culture, and which tests name the organism.</summary>
internal static class Cultures
{
    // The first phrase of the file that is found counts: what is open or spoilt before what did not grow, and that before what grew, since
    // "no growth of staphylococci" names one too.
    private static readonly (string Phrase, Answer Answer)[] Phrases =
    [
        .. EmbeddedTable.Read(typeof(Cultures).Assembly, "culture-phrases.tsv")
            .Select(row => (row["phrase"], Enum.Parse<Answer>(row["answer"], ignoreCase: true))),
    ];

    private static readonly string[] Negations = ["no ", "not ", "none", "aucun", "pas de ", "pas d", "absence", "kein", "nicht "];

    private static readonly FrozenSet<(string System, string Code)> OrganismTests = EmbeddedTable
        .Read(typeof(Cultures).Assembly, "organism-tests.tsv")
        .Select(row => (row["system"], row["code"]))
        .ToFrozenSet();

    /// <summary>Whether a test names the organism of another one, whose culture it belongs to.</summary>
    public static bool IdentifiesOrganism(string? system, string? code) =>
        system is not null && code is not null && OrganismTests.Contains((CodeSystems.Canonical(system), code));

    /// <summary>What a text says of a culture; null when nothing in it is known.</summary>
    public static Answer? OfText(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        string words = text.Trim().ToLowerInvariant();
        foreach ((string phrase, Answer answer) in Phrases)
        {
            if (words.Contains(phrase, StringComparison.Ordinal))
            {
                // A name that follows a denial is no finding, and not the denial of all others.
                return answer == Answer.Positive && Array.Exists(Negations, word => words.StartsWith(word, StringComparison.Ordinal)) ? Answer.Unknown : answer;
            }
        }

        return null;
    }
}
