namespace Apatite.Rules.Tests.Criteria;

/// <summary>
/// A row of <c>criteria-examples.tsv</c>. <c>speaks</c> has the facts that meet a criterion, separated by commas, each with others that
/// do as well behind bars; <c>-</c> among them says that the criterion is met without any. <c>silent</c> has facts each of which,
/// instead of its like or beside the others, leaves it silent. A group (<c>$FEVER</c>) stands for its first sign, with a star for every
/// one of them.
/// </summary>
internal sealed record CriterionExample(string Rule, string[][] Speaks, string[] Silent, string Advice)
{
    public static IReadOnlyList<CriterionExample> All { get; } = Read("criteria-examples.tsv");

    /// <summary>What makes a criterion's first test, or the words for an ordinary picture, be advised, and what has answered it.</summary>
    public static IReadOnlyList<CriterionExample> FirstTests { get; } = Read("first-test-examples.tsv");

    /// <summary>The groups that are tried sign by sign.</summary>
    public IEnumerable<string> GroupsInFull =>
        Speaks.SelectMany(alternatives => alternatives).Where(item => item.EndsWith('*')).Select(item => item.TrimEnd('*'));

    private string[][] Alternatives => [.. Speaks.Select(alternatives => alternatives.SelectMany(Facts).ToArray())];

    /// <summary>The facts of the row, and the row with each of its other facts once.</summary>
    public IEnumerable<IReadOnlyCollection<string>> Speaking()
    {
        string[][] all = Alternatives;
        yield return With(null, all);
        foreach (string other in all.SelectMany(alternatives => alternatives.Skip(1)).Distinct())
        {
            yield return With(other, all);
        }
    }

    /// <summary>The row without each of the facts that it needs, and with each fact that leaves it silent.</summary>
    public IEnumerable<IReadOnlyCollection<string>> NotSpeaking()
    {
        string[][] all = Alternatives;
        IEnumerable<string> missed = GroupsInFull.SelectMany(SharedGroups.Missing);
        return all.Where(alternatives => !alternatives.Contains("-"))
            .Select(needed => With(null, all.Except([needed])))
            .Concat(Silent.SelectMany(Facts).Concat(missed).Select(fact => Instead(fact, all)));
    }

    private static List<CriterionExample> Read(string table) =>
    [
        .. TableOf.Criteria(table).Select(row => new CriterionExample(
            row["rule"],
            [.. row["speaks"].Split(", ").Select(group => group.Split('|'))],
            [.. row["silent"].Split(", ", StringSplitOptions.RemoveEmptyEntries)],
            row.GetValueOrDefault("advice", ""))),
    ];

    private static IEnumerable<string> Facts(string item) =>
        item[0] != '$' ? [item]
        : item.EndsWith('*') ? SharedGroups.Meeting(item.TrimEnd('*'))
        : SharedGroups.Meeting(item).Take(1);

    /// <summary>Each first fact, save where the chosen one stands; of two about one subject the chosen one or the first is left.</summary>
    private static List<string> With(string? chosen, IEnumerable<string[]> all) =>
        OnePerSubject(all
            .Select(alternatives => alternatives.Contains(chosen) ? chosen! : alternatives[0])
            .OrderByDescending(item => item == chosen));

    /// <summary>A fact in the place of every other about its subject, or beside the others.</summary>
    private static List<string> Instead(string fact, IEnumerable<string[]> all)
    {
        string subject = ShortFact.Subject(fact);
        return OnePerSubject([
            fact,
            .. all.Where(alternatives => !alternatives.Any(item => item != "-" && ShortFact.Subject(item) == subject))
                .Select(alternatives => alternatives[0]),
        ]);
    }

    private static List<string> OnePerSubject(IEnumerable<string> items) =>
        [.. items.Where(item => item != "-").DistinctBy(ShortFact.Subject)];
}
