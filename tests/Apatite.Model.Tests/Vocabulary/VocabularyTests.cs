using System.Reflection;
using Apatite.Model.Tests.Tables;

namespace Apatite.Model.Tests.Vocabulary;

public sealed class VocabularyTests
{
    private static readonly (Type Type, string[] Kinds)[] Types =
    [
        (typeof(History), ["history"]),
        (typeof(Symptom), ["symptom", "sign"]),
        (typeof(LabTest), ["lab"]),
        (typeof(FindingType), ["imaging-finding"]),
        (typeof(AnatomicalStructure), ["structure"]),
        (typeof(Modality), ["modality"]),
        (typeof(Characteristic), ["attribute"]),
        (typeof(Diagnosis), ["diagnosis"]),
        (typeof(Medication), ["medication"]),
        (typeof(Demographic), ["patient"]),
    ];

    [Fact]
    public void The_embedded_vocabulary_is_the_shared_one() => Assert.Equal(
        SharedTable.Read("vocabulary.csv").Select(row => (row["id"], row["kind"], row["english"], row["french"])).Order(),
        VocabularyTable.All.Select(entry => (entry.Id, entry.Kind, entry.Text.In(Language.English), entry.Text.In(Language.French))).Order());

    [Fact]
    public void Every_id_is_exactly_one_constant_of_the_type_of_its_kind_and_every_constant_has_an_id()
    {
        foreach ((Type type, string[] kinds) in Types)
        {
            string[] constants =
            [
                .. type.GetFields(BindingFlags.Public | BindingFlags.Static)
                    .Where(field => field.FieldType == type)
                    .Select(field => ((Concept)field.GetValue(null)!).Id),
            ];
            Assert.Equal(constants.Distinct().Count(), constants.Length);
            Assert.Equal(VocabularyTable.All.Where(entry => kinds.Contains(entry.Kind)).Select(entry => entry.Id).Order(), constants.Order());
        }

        Assert.Equal(VocabularyTable.All.Select(entry => entry.Kind).Distinct().Order(), Types.SelectMany(pair => pair.Kinds).Order());
    }

    [Fact]
    public void A_concept_says_its_words_in_both_languages()
    {
        Assert.Equal("Neck pain", Symptom.NeckPain.Display(Language.English));
        Assert.Equal("Cervicalgie", Symptom.NeckPain.Display(Language.French));
    }
}
