using System.Reflection;
using Apatite.Model.Tests.Tables;

namespace Apatite.Model.Tests.Vocabulary;

public sealed class VocabularyTests
{
    [Fact]
    public void The_embedded_vocabulary_holds_the_shared_one_as_it_stands() => Assert.Empty(
        SharedTable.Read("vocabulary.csv").Select(row => (row["id"], row["kind"], row["english"], row["french"]))
            .Except(VocabularyTable.All.Select(entry => (entry.Id, entry.Kind, entry.Text.In(Language.English), entry.Text.In(Language.French)))));

    // An attribute of a symptom is a finding of its own here, so that it can be denied; an emergency is a diagnosis.
    [Fact]
    public void What_the_suspicion_criteria_need_can_be_said() => Assert.Equal(
        SharedTable.Read("vocabulary-proposed.csv")
            .Select(row => (row["id"], Kind: row["kind"] is "emergency" ? "diagnosis" : row["kind"] is "attribute" ? null : row["kind"]))
            .Select(row => (row.Item1, row.Kind ?? (row.Item1 == "ccr-low-risk" ? "sign" : "symptom"))),
        SharedTable.Read("vocabulary-proposed.csv").Select(row => (row["id"], VocabularyTable.Find(row["id"])!.Kind)));

    [Fact]
    public void Every_concept_has_words_of_its_own_in_both_languages()
    {
        foreach (Language language in Language.All)
        {
            Assert.All(VocabularyTable.All, entry => Assert.NotEmpty(entry.Text.In(language)));
            Assert.Empty(VocabularyTable.All.GroupBy(entry => (entry.Kind, entry.Text.In(language))).Where(same => same.Count() > 1).Select(same => same.Key));
        }
    }

    [Fact]
    public void Every_kind_of_row_has_a_type_that_takes_it() => Assert.Equal(
        VocabularyTable.All.Select(entry => entry.Id).Order(),
        typeof(Concept).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Concept)))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(constant => ((Concept)constant.GetValue(null)!).Id)
            .Order());

    [Fact]
    public void A_concept_says_its_words_in_both_languages()
    {
        Assert.Equal("Neck pain", Symptom.NeckPain.Display(Language.English));
        Assert.Equal("Cervicalgie", Symptom.NeckPain.Display(Language.French));
    }
}
