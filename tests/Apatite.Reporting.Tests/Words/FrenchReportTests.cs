using System.Text.RegularExpressions;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests.Words;

/// <summary>No key and no English word is left in a French report, over all sample and published cases.</summary>
public partial class FrenchReportTests
{
    // Common English words that are no French ones.
    private static readonly HashSet<string> EnglishWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "and", "with", "without", "is", "are", "was", "were", "be", "been", "for", "not", "by", "from", "to", "at", "it", "its", "this", "that",
        "these", "those", "which", "than", "then", "there", "into", "out", "may", "can", "must", "has", "have", "had", "does", "do", "did", "but", "when",
        "while", "before", "after", "until", "unless", "within", "between", "below", "above", "no", "none", "only", "other", "more", "less", "most", "much",
        "level", "levels", "found", "seen", "shown", "given", "stated", "unknown", "years", "days", "hours", "age", "female", "male", "likely", "unlikely",
        "excluded", "established", "for", "against", "would", "answered", "caution", "background", "warning", "now", "same", "day", "used", "ignored",
        "rejected", "knowledge", "engine", "pain", "neck", "back", "spine", "spinal", "disc", "bone", "fever", "node", "nodes", "rim", "gas", "fluid",
        "swelling", "abscess", "tumour", "blood", "count", "raised", "high", "low", "left", "right", "body", "tissue", "margins",
        "round", "oval", "sharp", "blurred", "smooth", "faint", "unchanged", "larger", "smaller", "resolved", "new", "since", "earlier",
    };

    // The same in both languages.
    private static readonly HashSet<string> Shared = new(StringComparer.Ordinal)
    {
        "Calcification", "Conclusion", "INFO", "Sources", "possible", "(possible).", "dB", "Total", "cervical", "Pharynx", "Compression", "infection.", "Sepsis", "sepsis", "",
    };

    [Fact]
    public void Texts_HoldNoCommonEnglishWord() => Assert.Empty(FrenchReports.French
        .Where(text => Word().Matches(text.Key).Any(word => EnglishWords.Contains(word.Value)))
        .Select(text => $"{text.Value}: {text.Key}"));

    [Fact]
    public void Texts_HoldNoKey()
    {
        HashSet<string> keys = new(
            VocabularyTable.All.Select(entry => entry.Id)
                .Concat(RecommendationCode.All.Select(code => code.Id)).Concat(AlertCode.All.Select(code => code.Id))
                .Concat(CautionCode.All.Select(code => code.Id)).Concat(NoteCode.All.Select(code => code.Id))
                .Where(key => key.Contains('-', StringComparison.Ordinal)),
            StringComparer.Ordinal);
        // A French word as well.
        keys.Remove(History.PostPartum.Id);

        Assert.Empty(FrenchReports.French
            .Where(text => Key().Matches(text.Key).Any(key => keys.Contains(key.Value)) || text.Key.Contains('_', StringComparison.Ordinal))
            .Select(text => $"{text.Value}: {text.Key}"));
    }

    [Fact]
    public void Texts_ThatAreTheSameInEnglish_AreWordsOfBoth()
    {
        string[] same =
        [
            .. FrenchReports.French
                .Where(text => FrenchReports.English.ContainsKey(text.Key) && !Shared.Contains(RankOrLevel().Replace(text.Key, "")))
                .Select(text => $"{text.Value}: {text.Key}"),
        ];
        Assert.True(same.Length == 0, string.Join('\n', same));
    }

    [Fact]
    public void Sources_OfTheProject_AreNamedInFrench() => Assert.All(
        Cases.Names, name => Assert.DoesNotContain("] Project ", new TextReportWriter { Language = Language.French }.Serialize(Cases.Sample(name)), StringComparison.Ordinal));

    [Fact]
    public void English_WouldBeSeen() => Assert.All(
        (string[])["level not stated", "The findings point to:"],
        text => Assert.Contains(FrenchReports.English.Keys, english => english.Contains(text, StringComparison.Ordinal) && Word().Matches(english).Any(word => EnglishWords.Contains(word.Value))));

    [GeneratedRegex(@"^([0-9]+\. |(C0/C1|[CTLS][0-9]+)(-[CTLS][0-9]+)?( |$))")]
    private static partial Regex RankOrLevel();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex("[a-z0-9]+(-[a-z0-9]+)+")]
    private static partial Regex Key();
}
