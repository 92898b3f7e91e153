namespace Apatite.Model.Tests.Vocabulary;

public sealed class ConceptTests
{
    [Fact]
    public void Concepts_of_one_kind_and_id_are_equal()
    {
        Assert.True(new Symptom("fever") == Symptom.Fever);
        Assert.False(new Symptom("fever") != Symptom.Fever);
        Assert.Equal(Symptom.Fever.GetHashCode(), new Symptom("fever").GetHashCode());
        Assert.True(Symptom.Fever != Symptom.NeckPain);
    }

    [Fact]
    public void Concepts_of_different_kinds_are_never_equal()
    {
        Concept other = new History("fever");
        Assert.False(Symptom.Fever == other);
        Assert.False(Symptom.Fever.Equals(other));
    }

    [Fact]
    public void No_concept_equals_nothing()
    {
        Symptom? none = null;
        Assert.False(Symptom.Fever == none);
        Assert.False(none == Symptom.Fever);
        Assert.True(none == null);
        Assert.False(Symptom.Fever.Equals(none));
    }
}
