using System.Globalization;

namespace Apatite.Rules.Tests.Knowledge;

/// <summary>A finding that does not separate two diagnoses, by the word of its own row, lifts neither of them over the other.</summary>
public sealed class NotSeparatingTests
{
    /// <summary>The step from a weak to a moderate row: what sources of different strength may differ in.</summary>
    private const double Step = 3.1;

    // What a row says when its finding does not separate two diagnoses.
    private static readonly string[] Words = ["does not separate", "useless against"];

    public static TheoryData<string> Pairs => [.. TestTable.Read("not-separating.tsv").Select(row => $"{row["one"]} {row["other"]}")];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void finding_that_does_not_separate_two_diagnoses_weighs_alike_for_both(string pair) =>
        Assert.InRange(Math.Abs(WeightOf(pair.Split(' ')[0]) - WeightOf(pair.Split(' ')[1])), 0, Step);

    [Fact]
    public void row_that_says_so_is_in_the_table_or_weak()
    {
        HashSet<string> paired = [.. TestTable.Read("not-separating.tsv").SelectMany(row => new[] { row["one"], row["other"] })];
        Assert.Empty(
            KnowledgeTable
                .Evidence.Where(row => Words.Any(words =>
                    row["text_en"].Contains(words, StringComparison.OrdinalIgnoreCase)
                    || row["comment"].Contains(words, StringComparison.OrdinalIgnoreCase)))
                .Where(row => row["strength"] is not "weak")
                .Select(row => row["id"])
                .Except(paired)
                .Except(OfOneDiagnosisOnly)
        );
    }

    /// <summary>Rows whose other diagnosis has no row for the finding, or for which it is no finding of the list.</summary>
    private static readonly string[] OfOneDiagnosisOnly =
    [
        "MAL-CL-01", // other febrile illnesses
        "RCT-MRI-02", // the abscess has RPA-CT-08 for the same image, which is heavier when fluid is named
    ];

    private static double WeightOf(string id) =>
        double.Parse(KnowledgeTable.Evidence.Single(row => row["id"] == id)["weight"], CultureInfo.InvariantCulture);
}
