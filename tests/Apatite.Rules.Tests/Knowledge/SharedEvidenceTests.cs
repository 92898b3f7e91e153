using Apatite.Rules.Tests.Shared;

namespace Apatite.Rules.Tests.Knowledge;

/// <summary>Every row of the evidence that the project was given is in the knowledge base, unchanged in what it says.</summary>
public sealed class SharedEvidenceTests
{
    /// <summary>The rows that the rules cannot use, and why.</summary>
    private static readonly IReadOnlyList<string> Unusable = [.. KnowledgeTable.Read("unused.tsv").Select(row => row["id"])];

    public static TheoryData<string> Given =>
        [.. SharedTable.Read("evidence.csv").Select(row => row["id"]).Except(Unusable)];

    [Theory]
    [MemberData(nameof(Given))]
    public void given_row_is_in_the_knowledge_base_and_says_the_same(string id)
    {
        IReadOnlyDictionary<string, string> given = SharedTable.Read("evidence.csv").Single(row => row["id"] == id);
        IReadOnlyDictionary<string, string>? used = KnowledgeTable.Evidence.SingleOrDefault(row => row["id"] == id);
        Assert.True(used is not null, $"{id} is lost.");
        Assert.Equal(given["hypothesis"], used["diagnosis"]);
        Assert.Equal(given["direction"] is "opposes" or "excludes" ? "opposes" : "supports", used["direction"]);
        Assert.Equal(given["group"], used["group"]);
        Assert.Equal(given["lr"], used["lr"]);
        Assert.Equal(given["confidence"], used["confidence"]);
        Assert.Equal(
            given["citation"] == "seed"
                ? "Project seed: French slide deck on apatite deposition disease of the spine"
                : given["citation"],
            used["citation"]
        );
        Assert.Equal(given["url"], used["url"]);
    }

    [Fact]
    public void unusable_rows_are_given_and_not_in_the_knowledge_base()
    {
        Assert.Empty(Unusable.Except(SharedTable.Read("evidence.csv").Select(row => row["id"])));
        Assert.Empty(Unusable.Intersect(KnowledgeTable.Evidence.Select(row => row["id"])));
    }
}
