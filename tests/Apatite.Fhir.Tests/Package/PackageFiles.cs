using System.Text.Json;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Hl7.Fhir.Model;

namespace Apatite.Fhir.Tests.Package;

/// <summary>
/// The files of the published FHIR packages: what the code says, and where each lies. What is read and returned is defined by
/// the model; what only the output says and R4 has no element for, by the reporting package.
/// </summary>
internal static class PackageFiles
{
    public const string Folder = "src/Apatite.Model/Fhir/Profiles/package";
    public const string OutputFolder = "src/Apatite.Reporting/Fhir/package";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly HashSet<string> OutputIds = [.. AssessmentFhirWriter.Definitions().Select(resource => resource.Id!)];

    /// <summary>Every conformance resource of both packages.</summary>
    public static IReadOnlyList<DomainResource> Published() => [.. ApatiteProfiles.All(), .. AssessmentFhirWriter.Definitions()];

    public static string PathOf(Resource resource) =>
        $"{(OutputIds.Contains(resource.Id!) ? OutputFolder : Folder)}/{resource.TypeName}-{resource.Id}.json";

    public static string PathOfExample(Resource example) => $"{Folder}/example/{example.TypeName}-{example.Id}.json";

    public static string ManifestPath => $"{Folder}/package.json";

    /// <summary>The manifest of a FHIR package, as the FHIR registry and the tools around it expect.</summary>
    public static string Manifest()
    {
        ImplementationGuide guide = ApatiteProfiles.All().OfType<ImplementationGuide>().Single();
        var manifest = new
        {
            name = guide.PackageId,
            version = guide.Version,
            canonical = ApatiteProfiles.BaseUrl,
            title = guide.Title,
            description = guide.Description,
            author = guide.Publisher,
            license = "Apache-2.0",
            type = "fhir.ig",
            fhirVersions = new[] { "4.0.1" },
            dependencies = new Dictionary<string, string> { ["hl7.fhir.r4.core"] = "4.0.1" },
        };
        return JsonSerializer.Serialize(manifest, Indented) + "\n";
    }
}
