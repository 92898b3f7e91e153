using Apatite.Model;
using Apatite.Rules.Judgements;
using Apatite.Rules.Tests.Knowledge;
using Apatite.Rules.Tests.Shared;

namespace Apatite.Rules.Tests.Criteria;

/// <summary>
/// Every row of the table of criteria that the project was given is a rule with its danger and its urgency, or is listed in
/// <c>criteria-differences.tsv</c> with the reason; <c>docs/suspicion.md</c> says all of it.
/// </summary>
public sealed class SuspicionTraceability
{
    private static readonly Dictionary<string, Urgency> Urgencies = new()
    {
        ["immediate"] = Urgency.Immediate,
        ["same-day"] = Urgency.SameDay,
        ["within-2-weeks"] = Urgency.WithinTwoWeeks,
        ["none"] = Urgency.None,
    };

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Given = SharedTable.Read("suspicion.csv");

    private static readonly ILookup<string, IReadOnlyDictionary<string, string>> Used = KnowledgeTable.Read("criteria.tsv").ToLookup(row => row["id"]);

    public static TheoryData<string> GivenIds => [.. Given.Select(row => row["id"]).Except(Differences("unused"))];

    [Theory]
    [MemberData(nameof(GivenIds))]
    public void given_row_is_a_rule_with_its_danger_and_its_urgency(string id)
    {
        IReadOnlyDictionary<string, string> given = Given.Single(row => row["id"] == id);
        Assert.NotEmpty(Used[id]);
        foreach (IReadOnlyDictionary<string, string> used in Used[id])
        {
            Assert.Equal(given["danger"], used["diagnosis"]);
            Suspicion suspicion = SuspicionOf.Rule(used["rule"]);
            Assert.Equal(given["kind"] is "danger" or "emergency", suspicion.IsOfDanger);
            if (!Differences("corrected").Contains(id))
            {
                Assert.Equal(Urgencies[given["urgency"]], suspicion.Urgency);
            }
        }
    }

    [Fact]
    public void differences_are_of_rows_that_they_speak_of()
    {
        string[] given = [.. Given.Select(row => row["id"])];
        Assert.Empty(Differences("unused").Except(given));
        Assert.All(Differences("unused"), id => Assert.Empty(Used[id]));
        Assert.Empty(Differences("corrected").Except(given));
        Assert.Equal(
            Used.Select(rows => rows.Key).Except(given).Order(StringComparer.Ordinal),
            Differences("added").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void document_says_what_the_code_does() => Repository.HoldsDocument("docs/suspicion.md", SuspicionDocument.Text());

    private static IEnumerable<string> Differences(string kind) =>
        TableOf.Criteria("criteria-differences.tsv").Where(row => row["kind"] == kind).Select(row => row["id"]);
}
