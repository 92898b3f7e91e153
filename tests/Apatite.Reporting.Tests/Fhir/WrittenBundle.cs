using Apatite.Model;
using Apatite.Rules;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Validation;

namespace Apatite.Reporting.Tests.Fhir;

/// <summary>What a server sees: the text of the Bundle, parsed with everything that the specification's model can check.</summary>
internal sealed class WrittenBundle
{
    private static readonly FhirJsonDeserializer Strict = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    private WrittenBundle(string json)
    {
        Json = json;
        Bundle = Strict.Deserialize<Bundle>(json);
        Bundle.Validate(ModelInfo.ModelInspector);
    }

    public string Json { get; }

    public Bundle Bundle { get; }

    public ClinicalImpression Impression => Assert.Single(All<ClinicalImpression>());

    public static WrittenBundle Of(Assessment assessment, AssessmentFhirWriter? options = null) => new((options ?? new AssessmentFhirWriter()).Serialize(assessment));

    public static WrittenBundle Of(Assessment assessment, Language language) => Of(assessment, new AssessmentFhirWriter { Language = language });

    public IEnumerable<T> All<T>()
        where T : Resource => Bundle.Entry.Select(entry => entry.Resource).OfType<T>();

    /// <summary>The Condition of a diagnosis.</summary>
    public Condition Condition(Diagnosis diagnosis) => All<Condition>().Single(condition => DiagnosisOf(condition) == diagnosis.Id);

    /// <summary>The resource of the transaction that a reference names.</summary>
    public Resource Resolve(ResourceReference reference) => Bundle.Entry.Single(entry => entry.FullUrl == reference.Reference).Resource!;

    /// <summary>Every element inside another, with the type path that an extension's context names, for example <c>Condition.evidence</c>.</summary>
    public static IEnumerable<(string Path, Base Element)> Within(Base element, string path) => element.EnumerateElements()
        .SelectMany(child => Elements(child.Value).Select(inner => (Path: inner is Resource ? inner.TypeName : $"{path}.{child.Key}", Element: inner)))
        .SelectMany(child => Within(child.Element, child.Path).Prepend(child));

    public static IEnumerable<ResourceReference> References(Resource resource) =>
        Within(resource, resource.TypeName).Select(inner => inner.Element).OfType<ResourceReference>();

    public static string? DiagnosisOf(Condition condition) => condition.Code!.Coding.Single(coding => coding.System == ApatiteCodeSystem.Url).Code;

    private static IEnumerable<Base> Elements(object? value) => value switch
    {
        Base element => [element],
        IEnumerable<Base> elements => elements,
        _ => [],
    };

    public static string? Status(Condition condition) => condition.VerificationStatus!.Coding.Single().Code;
}
