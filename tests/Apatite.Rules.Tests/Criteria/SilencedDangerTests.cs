using Apatite.Model;
using Apatite.Rules.Rules.Criteria;

namespace Apatite.Rules.Tests.Criteria;

/// <summary>
/// Whatever can keep a danger silent that its other signs would raise stands in <c>silenced-dangers.tsv</c> with the reason why it may.
/// </summary>
public sealed class SilencedDangerTests
{
    private static readonly ILookup<string, string> Justified = TableOf.Criteria("silenced-dangers.tsv")
        .SelectMany(row => row["silent_with"].Split(", "), (row, item) => (Rule: row["rule"], Item: item))
        .SelectMany(pair => Expanded(pair.Item), (pair, item) => (pair.Rule, Subject: ShortFact.Subject(item)))
        .ToLookup(pair => pair.Rule, pair => pair.Subject);

    private static readonly string[] Results = ["=0", "=100000", "=high", "=normal", "=positive", "=abnormal"];

    private static readonly string[] Presences = ["", "=absent"];

    private static readonly Dictionary<string, Criterion> Criteria = typeof(DangerOn).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DangerOn)))
        .ToDictionary(RuleName.Of, type => ((SuspicionOn)Activator.CreateInstance(type, nonPublic: true)!).Criterion);

    public static TheoryData<string> Rules => [.. Criteria.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void every_sign_that_silences_a_danger_is_justified(string rule) =>
        Assert.Equal(Justified[rule].Distinct().Order(StringComparer.Ordinal), Silencing(Criteria[rule]).Order(StringComparer.Ordinal));

    [Fact]
    public void justifications_are_of_criteria_that_exist() =>
        Assert.Empty(Justified.Select(group => group.Key).Except(CriterionExample.All.Select(example => example.Rule)));

    private static IEnumerable<string> Silencing(Criterion criterion) =>
        VocabularyTable.All.Where(entry => entry.Kind is "symptom" or "sign" or "history" or "medication" or "lab" or "imaging-finding")
            .Where(entry => criterion.NotShown is { } signs && Facts(entry).Any(signs.Include))
            .Select(entry => entry.Id);

    /// <summary>What a record can say of a concept, as far as a sign can ask for it.</summary>
    private static IEnumerable<Fact> Facts(VocabularyEntry entry) =>
        (entry.Kind == "lab" ? Results : Presences).Select(value => ShortFact.Of(entry.Id + value));

    private static IEnumerable<string> Expanded(string item) => item[0] == '$' ? SharedGroups.Meeting(item) : [item];
}
