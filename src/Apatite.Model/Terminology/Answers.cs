using System.Collections.Frozen;
using Apatite.Tables;

namespace Apatite.Model;

/// <summary>The embedded table of answers: in how many ways a record says yes, no, high or low.</summary>
internal static class Answers
{
    private const string InWords = "text";

    private static readonly FrozenDictionary<(string System, string Code), Answer> ByCode = EmbeddedTable
        .Read(typeof(Answers).Assembly, "answers.tsv")
        .ToFrozenDictionary(
            row => (row["system"] == "local" ? ApatiteCodeSystem.Url : row["system"], row["code"]),
            row => Enum.Parse<Answer>(row["answer"], ignoreCase: true));

    /// <summary>Every code that is a known answer.</summary>
    public static IEnumerable<(string System, string Code, Answer Answer)> Codes =>
        ByCode.Where(row => row.Key.System != InWords).Select(row => (row.Key.System, row.Key.Code, row.Value));

    /// <summary>What a code says, or null when it is no known answer.</summary>
    public static Answer? OfCode(string system, string code) =>
        ByCode.TryGetValue((CodeSystems.Canonical(system), code), out Answer answer) ? answer : null;

    /// <summary>What a whole answer in words says, or null when the words are no known answer.</summary>
    public static Answer? OfText(string text) =>
        ByCode.TryGetValue((InWords, text.Trim().TrimEnd('.').ToLowerInvariant()), out Answer answer) ? answer : null;
}

/// <summary>An answer.</summary>
internal enum Answer
{
    Unknown,
    Present,
    Absent,
    Positive,
    Negative,
    Normal,
    Abnormal,
    High,
    Low,
}
