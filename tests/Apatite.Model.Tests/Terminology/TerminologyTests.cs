using Apatite.Model.Tests.Tables;

namespace Apatite.Model.Tests.Terminology;

public sealed class TerminologyTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Verified =
    [
        .. SharedTable.Read("terminology.csv").Where(row => row["verified"] != "unverified"),
        .. SharedTable.Read("terminology-added.csv"),
    ];

    [Fact]
    public void The_embedded_table_is_the_shared_one_without_the_unverified_rows_and_what_was_found_since()
    {
        Assert.Equal(1152, SharedTable.Read("terminology.csv").Count(row => row["verified"] != "unverified"));
        Assert.All(SharedTable.Read("terminology-added.csv"), row => Assert.NotEmpty(row["source"]));
        Assert.Equal(
            Verified.Select(row => (row["id"], System(row), row["code"], row["role"])).Order(),
            Model.Terminology.All.Select(row => (row.ConceptId, row.System, row.Code, row.Role.ToString().ToLowerInvariant())).Order());
    }

    [Fact]
    public void Every_preferred_or_accepted_code_is_read_as_its_concept()
    {
        string[] missed =
        [
            .. Verified.Where(row => row["role"] != "broader")
                .Where(row => !Model.Terminology.Match(System(row), AnyOf(row["code"])).Any(entry => entry.ConceptId == row["id"]))
                .Select(row => $"{row["id"]} {row["code"]}"),
        ];

        // A longer prefix of another concept hides a shorter one, as the contract wants it.
        Assert.Empty(missed);
    }

    [Fact]
    public void A_code_that_is_only_broader_is_a_hint_and_no_concept()
    {
        foreach (IReadOnlyDictionary<string, string> row in Verified.Where(row => row["role"] == "broader"))
        {
            IReadOnlyList<TerminologyEntry> match = Model.Terminology.Match(System(row), row["code"]);
            Assert.NotEmpty(match);
            Assert.True(match.All(entry => entry.Role == CodeRole.Broader) || match.All(entry => entry.Role != CodeRole.Broader), row["code"]);
        }
    }

    [Theory]
    [InlineData("N18.32", "chronic-kidney-disease")]
    [InlineData("N1832", "chronic-kidney-disease")]
    [InlineData("C34.1", "malignancy-history")]
    [InlineData("C97", "malignancy-history")]
    [InlineData("C41.2", "spinal-tumour")]
    [InlineData("A17.0†", "bacterial-meningitis")]
    [InlineData("A17.1", "tuberculosis-exposure")]
    [InlineData("M54.2", "neck-pain")]
    public void An_ICD_10_code_is_matched_by_its_longest_prefix_or_range(string code, string concept) =>
        Assert.Equal([concept], Model.Terminology.Match(CodeSystems.Icd10, code).Select(entry => entry.ConceptId).Distinct());

    [Theory]
    [InlineData(CodeSystems.Icd10, "C98")]
    [InlineData(CodeSystems.Icd10, "D00")]
    [InlineData(CodeSystems.Icd10, "N17.9")]
    [InlineData(CodeSystems.Snomed, "816800051")]
    [InlineData(CodeSystems.Snomed, "8168000")]
    [InlineData("http://example.org/codes", "81680005")]
    public void A_code_that_is_not_listed_means_nothing(string system, string code) => Assert.Empty(Model.Terminology.Match(system, code));

    [Fact]
    public void An_ATC_combination_is_everything_that_its_prefixes_say() => Assert.Equal(
        ["diuretic", "renin-angiotensin-blocker"],
        Model.Terminology.Match(CodeSystems.Atc, "C09BA03").Select(entry => entry.ConceptId).Distinct().Order());

    [Fact]
    public void A_code_of_two_concepts_is_told_apart_by_the_resource()
    {
        // Within one kind of concept no code stands for two, except the one that says two things.
        string[] twofold =
        [
            .. Verified.Where(row => row["role"] != "broader" && row["system"] != CodeSystems.Atc)
                .GroupBy(row => (row["system"], row["code"], Kind: ConceptKinds.Of(row["id"])))
                .Where(group => group.Count() > 1)
                .Select(group => group.Key.Item2),
        ];
        Assert.Equal(["274640006"], twofold);
    }

    [Fact]
    public void Every_vocabulary_id_and_every_level_is_an_own_code()
    {
        Assert.Subset(ApatiteCodeSystem.Codes.Keys.ToHashSet(), VocabularyTable.All.Select(entry => entry.Id).ToHashSet());
        Assert.Subset(ApatiteCodeSystem.Codes.Keys.ToHashSet(), SpinalLevel.All.Select(level => level.Id).ToHashSet());
        Assert.Subset(
            ApatiteCodeSystem.Codes.Keys.ToHashSet(),
            new HashSet<string> { "level-from", "texture-amorphous", "shape-smooth-fusiform", "nsaid-response-good", "onset-acute", "interval-change-smaller", "present", "absent" });
        Assert.All(VocabularyTable.All, entry => Assert.Equal(entry.Id, Assert.Single(Model.Terminology.Match(ApatiteCodeSystem.Url, entry.Id)).ConceptId));
    }

    private static string System(IReadOnlyDictionary<string, string> row) => row["system"] == "local" ? ApatiteCodeSystem.Url : row["system"];

    private static string AnyOf(string code) => code == "C00-C97" ? "C50.9" : code;
}
