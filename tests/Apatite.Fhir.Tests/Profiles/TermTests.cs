using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Rules;
using Hl7.Fhir.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Fhir.Tests.Profiles;

/// <summary>The published codes are those that the reader knows.</summary>
public sealed class TermTests
{
    private static readonly CodeSystem Concepts = Assert.IsType<CodeSystem>(ApatiteProfiles.Find(ApatiteCodeSystem.Url));

    public static TheoryData<string> ValueSets => [.. ApatiteProfiles.All().OfType<ValueSet>().Select(set => set.Url!)];

    [Fact]
    public void code_system_holds_every_own_code_once()
    {
        Assert.Equal(
            ApatiteCodeSystem.Codes.Keys.Order(StringComparer.Ordinal),
            Concepts.Concept.Select(concept => concept.Code!).Order(StringComparer.Ordinal));
        Assert.Equal(Concepts.Concept.Count, Concepts.Count);
    }

    [Fact]
    public void vocabulary_comes_in_english_and_french()
    {
        CodeSystem.ConceptDefinitionComponent neckPain = Concepts.Concept.Single(concept => concept.Code == "neck-pain");
        Assert.Equal("Neck pain", neckPain.Display);
        Assert.Equal("fr", Assert.Single(neckPain.Designation).Language);
        Assert.Equal(Symptom.NeckPain.Display(Model.Language.French), neckPain.Designation[0].Value);
        Assert.Equal("symptom", Assert.IsType<Code>(Assert.Single(neckPain.Property).Value).Value);
    }

    [Fact]
    public void levels_carry_their_order_and_region()
    {
        CodeSystem.ConceptDefinitionComponent level = Concepts.Concept.Single(concept => concept.Code == "C2-C3");
        Assert.Equal(4, Assert.IsType<Integer>(level.Property.Single(property => property.Code == "order").Value).Value);
        Assert.Equal("cervical", Assert.IsType<Code>(level.Property.Single(property => property.Code == "region").Value).Value);
    }

    [Theory]
    [MemberData(nameof(ValueSets))]
    public void own_codes_of_a_value_set_are_in_the_code_system(string url)
    {
        ValueSet set = Assert.IsType<ValueSet>(ApatiteProfiles.Find(url));
        IEnumerable<string> own = set.Compose!.Include.Where(include => include.System == ApatiteCodeSystem.Url).SelectMany(Codes);
        Assert.Empty(own.Except(ApatiteCodeSystem.Codes.Keys));
        Assert.All(set.Compose.Include, include => Assert.NotEmpty(include.Concept));
        Assert.All(set.Compose.Include, include => Assert.Distinct(Codes(include)));
    }

    [Theory]
    [InlineData("apatite-symptom")]
    [InlineData("apatite-imaging-finding-type")]
    [InlineData("apatite-deposit-type")]
    [InlineData("apatite-structure")]
    [InlineData("apatite-modality")]
    [InlineData("apatite-laboratory-test")]
    [InlineData("apatite-diagnosis")]
    [InlineData("apatite-history")]
    [InlineData("apatite-medication")]
    public void code_of_another_terminology_is_read_as_an_own_code_of_the_same_set(string id)
    {
        ValueSet set = Assert.IsType<ValueSet>(ApatiteProfiles.Find($"{ApatiteProfiles.BaseUrl}/ValueSet/{id}"));
        string[] own = [.. set.Compose!.Include.Where(include => include.System == ApatiteCodeSystem.Url).SelectMany(Codes)];
        foreach (ValueSet.ConceptSetComponent include in set.Compose.Include)
        {
            Assert.All(Codes(include), code => Assert.Contains(Terminology.Match(include.System!, code), entry => own.Contains(entry.ConceptId)));
        }
    }

    [Fact]
    public void map_tells_what_is_written_from_what_is_read_and_from_mere_hints()
    {
        ConceptMap map = Assert.Single(ApatiteProfiles.All().OfType<ConceptMap>());
        ILookup<string, string> byRole = Terminology.All
            .Where(row => row.System != ApatiteCodeSystem.Url)
            .ToLookup(row => row.Role.ToString(), row => $"{row.ConceptId} {row.System} {row.Code}");
        IEnumerable<string> Mapped(ConceptMapEquivalence equivalence) =>
            from part in map.Group
            from element in part.Element
            where !SpinalLevel.All.Any(level => level.Id == element.Code)
            from target in element.Target
            where target.Equivalence == equivalence
            select $"{element.Code} {part.Target} {target.Code}";

        Assert.Equal(byRole["Preferred"].Order(), Mapped(ConceptMapEquivalence.Equivalent).Order());
        Assert.Equal(byRole["Accepted"].Order(), Mapped(ConceptMapEquivalence.Relatedto).Order());
        Assert.Equal(byRole["Broader"].Order(), Mapped(ConceptMapEquivalence.Wider).Order());
    }

    [Fact]
    public void date_is_the_year_of_the_knowledge()
    {
        using ServiceProvider services = new ServiceCollection().AddApatiteRules().BuildServiceProvider();
        Assessment assessment = services.GetRequiredService<IDifferentialAssessor>().Assess(
            new CaseBuilder("empty").Build(), services.GetRequiredService<CaseReader>());
        Assert.Equal(assessment.KnowledgeVersion.Split('.')[0], Concepts.Date);
    }

    private static IEnumerable<string> Codes(ValueSet.ConceptSetComponent include) => include.Concept.Select(concept => concept.Code!);
}
