using Apatite.Model;
using Apatite.Rules.Rules.Recommendations;
using Apatite.Rules.Tests.Knowledge;

namespace Apatite.Rules.Tests.Criteria;

/// <summary>What makes each criterion speak, and the nearest facts that leave it silent, on both runtimes.</summary>
public sealed class CriteriaTests
{
    /// <summary>No criterion asks for a sign of the brain as such; the age of weak bone, 75, lies above the 70 of the only criterion that asks for it.</summary>
    private static readonly string[] NotInFull = ["$BRAIN", "$BONE-WEAK"];

    private static readonly Dictionary<string, string> Words = KnowledgeTable.Read("criteria.tsv").ToDictionary(row => row["rule"], row => row["text_en"]);

    public static TheoryData<string> FirstTests => [.. CriterionExample.FirstTests.Select(example => example.Rule)];

    public static TheoryData<string, int> Rows
    {
        get
        {
            TheoryData<string, int> rows = [];
            foreach ((int row, CriterionExample example) in CriterionExample.All.Index())
            {
                rows.Add(example.Rule, row);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void criterion_speaks_from_its_facts_and_not_from_the_nearest_others(string rule, int row)
    {
        Assert.Equal(rule, CriterionExample.All[row].Rule);
        Holds(CriterionExample.All[row]);
    }

    [Theory]
    [MemberData(nameof(FirstTests))]
    public void first_test_is_advised_until_it_is_done(string rule) => Holds(CriterionExample.FirstTests.Single(example => example.Rule == rule));

    [Theory]
    [MemberData(nameof(Rows))]
    public void criterion_is_named_and_asks_for_its_first_test(string rule, int row)
    {
        CriterionExample example = CriterionExample.All[row];
        Assessment assessment = Assess(Library.Assessor, example.Speaking().First());
        Assert.Contains(example.Advice, assessment.Recommendations.Select(item => item.Code.Id));
        if (assessment.Trace.Any(step => step.Rule == rule && step.Yielded.StartsWith("Suspicion Danger", StringComparison.Ordinal)))
        {
            Assert.Contains(
                Words[rule],
                assessment.Differential.SelectMany(entry => entry.DangerBecause)
                    .Where(reason => reason.Kind == DangerReasonKind.Raised)
                    .Select(reason => reason.Text.In(Language.English)));
        }
    }

    [Fact]
    public void every_criterion_has_an_example() => Assert.Empty(Words.Keys.Except(CriterionExample.All.Select(example => example.Rule)));

    [Fact]
    public void every_group_is_tried_sign_by_sign() =>
        Assert.Empty(SharedGroups.Names.Except(NotInFull).Except(CriterionExample.All.SelectMany(example => example.GroupsInFull)));

    [Fact]
    public void every_first_test_has_an_example() =>
        Assert.Empty(typeof(FirstTestOn).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(FirstTestOn)) || type.IsSubclassOf(typeof(SafetyNetOn)))
            .Select(RuleName.Of)
            .Except(CriterionExample.FirstTests.Select(example => example.Rule)));

    private static void Holds(CriterionExample example)
    {
        List<string> wrong = [];
        foreach (IDifferentialAssessor assessor in new[] { Library.Assessor, Library.CompiledAssessor })
        {
            wrong.AddRange(example.Speaking().Where(facts => !Speaks(assessor, facts, example.Rule)).Select(facts => $"silent: {string.Join(", ", facts)}"));
            wrong.AddRange(example.NotSpeaking().Where(facts => Speaks(assessor, facts, example.Rule)).Select(facts => $"speaks: {string.Join(", ", facts)}"));
        }

        Assert.True(wrong.Count == 0, $"{example.Rule}\n{string.Join('\n', wrong)}");
    }

    private static bool Speaks(IDifferentialAssessor assessor, IEnumerable<string> facts, string rule) =>
        Assess(assessor, facts).Trace.Any(step => step.Rule == rule);

    private static Assessment Assess(IDifferentialAssessor assessor, IEnumerable<string> facts) =>
        assessor.Assess(ClinicalCase.FromFacts(facts.Select(ShortFact.Of)), new AssessmentOptions { Trace = true });
}
