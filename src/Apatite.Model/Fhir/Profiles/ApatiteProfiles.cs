using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// The FHIR R4 conformance resources of the project: profiles, value sets, the code system, the map to public terminologies,
/// the guide that lists them and the requirements. They are made from the tables that the reader itself uses, so the two
/// cannot drift apart. The same resources, with snapshots, lie as JSON under <c>fhir/</c> in the NuGet package.
/// </summary>
public static class ApatiteProfiles
{
    /// <summary>The address below which everything of the project is named: the one place that says it; replaced at publication.</summary>
    public const string BaseUrl = "https://apatite-rules.example/fhir";

    /// <summary>The profile of an imaging finding (Observation).</summary>
    public const string ImagingFinding = BaseUrl + "/StructureDefinition/apatite-imaging-finding";

    /// <summary>The profile of a calcific deposit: an imaging finding that shows one (Observation).</summary>
    public const string CalcificDeposit = BaseUrl + "/StructureDefinition/apatite-calcific-deposit";

    /// <summary>The profile of a symptom or sign (Observation).</summary>
    public const string Symptom = BaseUrl + "/StructureDefinition/apatite-symptom";

    /// <summary>The profile of a laboratory result (Observation).</summary>
    public const string LaboratoryResult = BaseUrl + "/StructureDefinition/apatite-laboratory-result";

    /// <summary>The profile of an assessment that the library returns (ClinicalImpression).</summary>
    public const string Assessment = BaseUrl + "/StructureDefinition/apatite-assessment";

    /// <summary>The profile of a diagnosis of the differential (Condition).</summary>
    public const string CandidateDiagnosis = BaseUrl + "/StructureDefinition/apatite-candidate-diagnosis";

    /// <summary>
    /// Every conformance resource, the guide first. They are made anew by each call, so a caller may change his own.
    /// </summary>
    public static IReadOnlyList<DomainResource> All()
    {
        IReadOnlyList<DomainResource> content =
        [
            Capabilities.Requirements(),
            .. ImagingProfiles.All(), .. ClinicalProfiles.All(), .. OutputProfiles.All(),
            ConceptCodes.System(), .. ConceptSets.All(), ConceptCodeMap.Map(),
        ];
        return [Guide.Of(content), .. content];
    }

    /// <summary>The conformance resource with a canonical address.</summary>
    /// <param name="url">The address, for example <see cref="Symptom"/>, without a version.</param>
    /// <returns>The resource, made anew; null when the project publishes none of that address.</returns>
    public static DomainResource? Find(string url) =>
        All().FirstOrDefault(resource => resource is IConformanceResource conformance && conformance.Url == url);
}
