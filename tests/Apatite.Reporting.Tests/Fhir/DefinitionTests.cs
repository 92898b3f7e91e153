using Apatite.Model;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Validation;

namespace Apatite.Reporting.Tests.Fhir;

/// <summary>What is written beyond R4 is defined, and written as it is defined.</summary>
public class DefinitionTests
{
    private static readonly Dictionary<string, StructureDefinition> Extensions =
        AssessmentFhirWriter.Definitions().OfType<StructureDefinition>().ToDictionary(definition => definition.Url!);

    public static TheoryData<string> Samples => [.. Cases.Names];

    [Fact]
    public void EveryDefinition_IsStrictlyValid()
    {
        FhirJsonDeserializer strict = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

        Assert.All(AssessmentFhirWriter.Definitions(), definition =>
            strict.Deserialize<DomainResource>(new FhirJsonSerializer().SerializeToString(definition)).Validate(ModelInfo.ModelInspector));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryExtension_FollowsItsDefinition(string name)
    {
        int seen = 0;
        foreach (DomainResource resource in WrittenBundle.Of(Cases.Sample(name)).All<DomainResource>())
        {
            foreach ((string path, Base element) in WrittenBundle.Within(resource, resource.TypeName).Prepend((resource.TypeName, resource)))
            {
                foreach (Extension extension in element is IExtendable { Extension: { } extensions } and not Extension ? extensions : [])
                {
                    StructureDefinition definition = Extensions[extension.Url!];
                    Assert.Contains(path, definition.Context.Select(context => context.Expression));
                    AssertFollows(extension, definition);
                    seen++;
                }
            }
        }

        Assert.NotEqual(0, seen);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryOwnCode_IsInItsPublishedCodeSystem(string name)
    {
        Dictionary<string, CodeSystem> systems = AssessmentFhirWriter.Definitions().OfType<CodeSystem>().ToDictionary(system => system.Url!);
        Coding[] codings = [.. WrittenBundle.Of(Cases.Sample(name)).All<DomainResource>()
            .SelectMany(resource => WrittenBundle.Within(resource, resource.TypeName))
            .Select(inner => inner.Element)
            .OfType<Coding>()
            .Where(coding => coding.System!.StartsWith("https://apatite-rules.example/", StringComparison.Ordinal))];

        Assert.NotEmpty(codings);
        Assert.All(codings, coding => Assert.True(
            coding.System == ApatiteCodeSystem.Url
                ? ApatiteCodeSystem.Codes.ContainsKey(coding.Code!)
                : systems[coding.System!] is var system
                    && (system.Content == CodeSystemContentMode.NotPresent || system.Concept.Any(concept => concept.Code == coding.Code)),
            $"{coding.System} {coding.Code}"));
    }

    private static void AssertFollows(Extension extension, StructureDefinition definition)
    {
        ElementDefinition[] elements = [.. definition.Differential!.Element];
        ElementDefinition[] parts = [.. elements.Where(element => element.SliceName is not null)];
        if (parts.Length == 0)
        {
            AssertType(extension, elements.Single(element => element.Path == "Extension.value[x]"));
            return;
        }

        Assert.Null(extension.Value);
        Assert.Empty(extension.Extension.Select(nested => nested.Url).Except(parts.Select(part => part.SliceName)));
        Assert.All(parts, part =>
        {
            Extension[] values = [.. extension.Extension.Where(nested => nested.Url == part.SliceName)];
            Assert.InRange(values.Length, part.Min!.Value, part.Max == "*" ? int.MaxValue : 1);
            Assert.All(values, value => AssertType(value, elements.Single(element => element.ElementId == $"{part.ElementId}.value[x]")));
        });
    }

    private static void AssertType(Extension extension, ElementDefinition value) => Assert.Equal(value.Type.Single().Code, extension.Value!.TypeName);
}
