using System.Reflection;
using Apatite.Model.Tests.Tables;

namespace Apatite.Model.Tests.Vocabulary;

public sealed class VocabularyTests
{
    [Fact]
    public void The_embedded_vocabulary_is_the_shared_one() => Assert.Equal(
        SharedTable.Read("vocabulary.csv").Select(row => (row["id"], row["kind"], row["english"], row["french"])).Order(),
        VocabularyTable.All.Select(entry => (entry.Id, entry.Kind, entry.Text.In(Language.English), entry.Text.In(Language.French))).Order());

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
