using System.Text.Json;
using Apatite.Fhir.Tests.Independent;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Specification.Snapshot;
using Hl7.Fhir.Specification.Source;

namespace Apatite.Fhir.Tests.Package;

/// <summary>
/// Completes profiles with what their bases say, since most tools want to read one list of elements. The bases are the
/// definitions of HL7, which come with a package of npm.
/// </summary>
internal static class Snapshots
{
    public static async Task<StructureDefinition> Complete(StructureDefinition profile)
    {
        SnapshotGenerator generator = new(new Definitions());
        await generator.UpdateAsync(profile);
        Assert.Null(generator.Outcome);
        return profile;
    }

    private sealed class Definitions : IAsyncResourceResolver
    {
        private static readonly Lazy<Dictionary<string, string>> Published =
            new(() => Read("profiles-types.json").Concat(Read("profiles-resources.json")).ToDictionary());

        private static readonly FhirJsonDeserializer Deserializer = new();

        private readonly Dictionary<string, Resource?> _resolved = [];

        public Task<Resource?> ResolveByCanonicalUriAsync(string uri)
        {
            if (!_resolved.TryGetValue(uri, out Resource? resource))
            {
                resource = PackageFiles.Published().FirstOrDefault(published => ((IConformanceResource)published).Url == uri)
                    ?? (Published.Value.TryGetValue(uri, out string? json) ? Deserializer.DeserializeResource(json) : null);
                _resolved[uri] = resource;
            }

            return System.Threading.Tasks.Task.FromResult(resource);
        }

        public Task<Resource?> ResolveByUriAsync(string uri) => ResolveByCanonicalUriAsync(uri);

        private static IEnumerable<KeyValuePair<string, string>> Read(string file)
        {
            using FileStream stream = File.OpenRead(Path.Combine(NodePackages.Definitions, file));
            using JsonDocument bundle = JsonDocument.Parse(stream);
            return
            [
                .. bundle.RootElement.GetProperty("entry").EnumerateArray()
                    .Select(entry => entry.GetProperty("resource"))
                    .Where(resource => resource.GetProperty("resourceType").GetString() == "StructureDefinition")
                    .Select(resource => KeyValuePair.Create(resource.GetProperty("url").GetString()!, resource.GetRawText())),
            ];
        }
    }
}
