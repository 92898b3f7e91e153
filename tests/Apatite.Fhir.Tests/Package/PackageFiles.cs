using System.Text.Json;
using Apatite.Model.Fhir;
using Hl7.Fhir.Model;

namespace Apatite.Fhir.Tests.Package;

/// <summary>The files of the published FHIR package: what the code says, and where each lies.</summary>
internal static class PackageFiles
{
    public const string Folder = "src/Apatite.Model/Fhir/Profiles/package";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static string PathOf(Resource resource) => $"{Folder}/{resource.TypeName}-{resource.Id}.json";

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
