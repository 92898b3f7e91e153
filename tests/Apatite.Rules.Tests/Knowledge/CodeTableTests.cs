namespace Apatite.Rules.Tests.Knowledge;

/// <summary>What a row of a code owes the reader beside its English text, without which there is no constant.</summary>
public sealed class CodeTableTests
{
    [Theory]
    [InlineData("alerts")]
    [InlineData("recommendations")]
    [InlineData("cautions")]
    [InlineData("notes")]
    public void every_code_has_words_in_French_and_a_source(string table)
    {
        Assert.All(
            KnowledgeTable.Read($"{table}.tsv"),
            row =>
            {
                Assert.False(string.IsNullOrWhiteSpace(row["text_fr"]), row["code"]);
                Assert.NotEqual(row["text_en"], row["text_fr"]);
                Assert.False(string.IsNullOrWhiteSpace(row["source"]), row["code"]);
            }
        );
    }

    [Fact]
    public void every_severity_and_priority_is_known()
    {
        Assert.All(
            KnowledgeTable.Read("alerts.tsv"),
            row => Assert.True(Enum.TryParse<AlertSeverity>(row["severity"], ignoreCase: true, out _), row["severity"])
        );
        Assert.All(
            KnowledgeTable.Read("recommendations.tsv"),
            row => Assert.True(Enum.TryParse<RecommendationPriority>(row["priority"], ignoreCase: true, out _), row["priority"])
        );
    }
}
