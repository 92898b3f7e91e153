using System.Reflection;

namespace Apatite.Rules.Tests.Knowledge;

/// <summary>Constants and tables hold the same codes, with the same words in the documentation of the constants.</summary>
public sealed class CodeTableTests
{
    public static TheoryData<string, string> Tables =>
        new()
        {
            { "alerts", nameof(AlertCode) },
            { "recommendations", nameof(RecommendationCode) },
            { "cautions", nameof(CautionCode) },
            { "notes", nameof(NoteCode) },
        };

    [Theory]
    [MemberData(nameof(Tables))]
    public void every_constant_has_a_row_and_every_row_a_constant(string table, string type)
    {
        FieldInfo[] constants = typeof(AlertCode)
            .Assembly.GetType($"Apatite.Rules.{type}")!
            .GetFields(BindingFlags.Public | BindingFlags.Static);
        IEnumerable<string> ids = constants.Select(constant => constant.GetValue(null)!.ToString()!);
        Assert.Equal(
            KnowledgeTable.Read($"{table}.tsv").Select(row => row["code"]).Order(StringComparer.Ordinal),
            ids.Order(StringComparer.Ordinal)
        );
        Assert.All(constants, constant => Assert.Equal(constant.Name, Pascal(constant.GetValue(null)!.ToString()!)));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void every_code_has_texts_in_both_languages_and_a_source(string table, string type)
    {
        Assert.NotEmpty(type);
        Assert.All(
            KnowledgeTable.Read($"{table}.tsv"),
            row =>
            {
                Assert.False(string.IsNullOrWhiteSpace(row["text_en"]), row["code"]);
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

    private static string Pascal(string id) =>
        string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
