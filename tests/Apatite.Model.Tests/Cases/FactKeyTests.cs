namespace Apatite.Model.Tests.Cases;

/// <summary>One resource may state several facts of a type; rules must be able to tell them apart.</summary>
public class FactKeyTests
{
    private static readonly Fact Crp = new LabResult("Observation/panel", LabTest.Crp) { Value = 80 };
    private static readonly Fact Esr = new LabResult("Observation/panel", LabTest.Esr) { Value = 40 };
    private static readonly Fact Fever = new ClinicalFinding("Observation/panel", Symptom.Fever, Presence.Present);

    [Fact]
    public void FactsOfOneResource_HaveKeysOfTheirOwn_WithinTheirType()
    {
        ClinicalCase clinicalCase = ClinicalCase.FromFacts([Crp, Esr, Fever]);

        Assert.Equal(["Observation/panel", "Observation/panel#2", "Observation/panel"], clinicalCase.Facts.Select(fact => fact.Key));
        Assert.All(clinicalCase.Facts, fact => Assert.Equal("Observation/panel", fact.Reference));
    }

    [Fact]
    public void Keys_DoNotDependOnTheOrderOfTheRecord() => Assert.Equal(
        ClinicalCase.FromFacts([Crp, Esr]).Facts.ToDictionary(fact => fact, fact => fact.Key),
        ClinicalCase.FromFacts([Esr, Crp]).Facts.ToDictionary(fact => fact, fact => fact.Key));

    [Fact]
    public void Key_IsNoPartOfWhatAFactSays()
    {
        ClinicalCase clinicalCase = ClinicalCase.FromFacts([Crp, Esr]);

        Assert.Equal([Crp, Esr], clinicalCase.Facts.AsEnumerable());
        Assert.Equal([Crp.ToString(), Esr.ToString()], clinicalCase.Facts.Select(fact => fact.ToString()));
    }
}
