namespace Apatite.Model.Tests.Terminology;

public sealed class UcumUnitsTests
{
    [Fact]
    public void The_canonical_unit_comes_first()
    {
        Assert.Equal("mg/L", Units.UcumOf(LabTest.Crp)[0]);
        Assert.Equal(["Cel", "K", "[degF]"], Units.UcumOf(LabTest.Temperature));
    }

    [Fact]
    public void Every_unit_is_one_that_the_reader_knows_as_ucum()
    {
        foreach (VocabularyEntry lab in VocabularyTable.All.Where(entry => entry.Kind == "lab"))
        {
            Assert.All(Units.UcumOf(new LabTest(lab.Id)), unit => Assert.True(Units.IsUcum(lab.Id, unit)));
        }
    }

    [Fact]
    public void A_test_that_answers_in_a_word_has_no_unit() => Assert.Empty(Units.UcumOf(LabTest.BloodCulture));
}
