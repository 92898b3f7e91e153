using Apatite.Fhir.Tests.Independent;
using Apatite.Fhir.Tests.Package;
using Apatite.Model.Fhir;
using Hl7.Fhir.Model;

namespace Apatite.Fhir.Tests.Profiles;

/// <summary>What is published is valid FHIR, hangs together, and says of itself what has to be said.</summary>
public sealed class PublishedResourceTests
{
    private static readonly IReadOnlyList<DomainResource> Published = ApatiteProfiles.All();
    private static readonly IReadOnlyList<DomainResource> All = PackageFiles.Published();

    private static readonly string[] AllFiles =
        [.. All.Select(PackageFiles.PathOf), .. Examples.All().Select(PackageFiles.PathOfExample)];

    public static TheoryData<string> Files => [.. AllFiles];

    [Theory]
    [MemberData(nameof(Files))]
    public void file_survives_strict_parsing(string file)
    {
        string json = File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n");
        Assert.Empty(StrictParsing.Errors(json));
        Assert.Equal(json, IndentedJson.Of(StrictParsing.Read(json)));
    }

    [SkippableFact]
    public void independent_validators_find_nothing()
    {
        NodePackages.Require();
        Assert.Empty(IndependentValidator.Validate(
            AllFiles.Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllText(Repository.PathOf(file))))));
    }

    [Fact]
    public void everything_is_found_by_its_address()
    {
        foreach (IConformanceResource resource in Published.Cast<IConformanceResource>())
        {
            Assert.True(Assert.IsAssignableFrom<Base>(resource).IsExactly(ApatiteProfiles.Find(resource.Url!)));
        }

        Assert.Null(ApatiteProfiles.Find(ApatiteProfiles.BaseUrl));
    }

    [Fact]
    public void every_own_address_that_is_named_is_published()
    {
        string[] known = [.. Published.Cast<IConformanceResource>().Select(resource => resource.Url!)];
        IEnumerable<string> named = Published
            .SelectMany(Descendants)
            .Select(value => value switch { FhirUri uri => uri.Value, Canonical canonical => canonical.Value, _ => null })
            .OfType<string>()
            .Where(url => url.StartsWith(ApatiteProfiles.BaseUrl, StringComparison.Ordinal));
        Assert.Empty(named.Except(known));
    }

    [Fact]
    public void guide_lists_everything_but_itself()
    {
        ImplementationGuide guide = Assert.Single(Published.OfType<ImplementationGuide>());
        Assert.Equal(
            Published.Where(resource => resource != guide).Select(resource => $"{resource.TypeName}/{resource.Id}"),
            guide.Definition!.Resource.Select(listed => listed.Reference!.Reference!));
    }

    [Fact]
    public void codes_of_other_terminologies_carry_the_notices_of_their_owners()
    {
        string notice = string.Join(' ', File.ReadAllText(Repository.PathOf("NOTICE")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string[] noticed = ["http://snomed.info/sct", "http://loinc.org", "http://radlex.org", "http://hl7.org/fhir/sid/icd-10", "http://www.whocc.no/atc"];
        foreach (DomainResource resource in Published)
        {
            string? copyright = resource switch { ValueSet set => set.Copyright, ConceptMap map => map.Copyright, _ => null };
            IEnumerable<string> systems = resource switch
            {
                ValueSet set => set.Compose!.Include.Select(include => include.System!),
                ConceptMap map => map.Group.Select(group => group.Target!),
                _ => [],
            };
            Assert.Equal(systems.Intersect(noticed).Any(), copyright is not null);
            Assert.All((copyright ?? "").Split("\n\n").Skip(1), paragraph => Assert.Contains(paragraph, notice, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<Base> Descendants(Base node) =>
        node.EnumerateElements()
            .SelectMany(element => element.Value is IEnumerable<Base> list ? list : element.Value is Base one ? [one] : [])
            .SelectMany(child => Descendants(child).Prepend(child));
}
