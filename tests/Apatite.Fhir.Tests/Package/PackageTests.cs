using Apatite.Fhir.Tests.Independent;
using Apatite.Model.Fhir;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Task = System.Threading.Tasks.Task;

namespace Apatite.Fhir.Tests.Package;

/// <summary>The committed files say what the code says; <c>tests/README.md</c> says how they are written.</summary>
public sealed class PackageTests
{
    private const string BeingWritten = "The files are written in this run.";

    [Fact]
    public void files_without_snapshots_say_what_the_code_says()
    {
        foreach (DomainResource resource in PackageFiles.Published().Where(resource => resource is not StructureDefinition))
        {
            Repository.HoldsDocument(PackageFiles.PathOf(resource), IndentedJson.Of(resource));
        }

        foreach (Resource example in Examples.All())
        {
            Repository.HoldsDocument(PackageFiles.PathOfExample(example), IndentedJson.Of(example));
        }

        Repository.HoldsDocument(PackageFiles.ManifestPath, PackageFiles.Manifest());
    }

    // Compared also where the definitions of HL7 that a snapshot needs are not installed.
    [SkippableFact]
    public void files_of_profiles_differ_from_the_code_by_their_snapshots_only()
    {
        Skip.If(Repository.IsUpdating, BeingWritten);
        foreach (StructureDefinition profile in PackageFiles.Published().OfType<StructureDefinition>())
        {
            string file = Repository.PathOf(PackageFiles.PathOf(profile));
            StructureDefinition published = new FhirJsonDeserializer().Deserialize<StructureDefinition>(File.ReadAllText(file));
            published.Snapshot = null;
            Assert.Equal(IndentedJson.Of(profile), IndentedJson.Of(published), ignoreLineEndingDifferences: true);
        }
    }

    [SkippableFact]
    public async Task snapshots_say_what_the_profiles_and_their_bases_say()
    {
        NodePackages.Require();
        foreach (StructureDefinition profile in PackageFiles.Published().OfType<StructureDefinition>())
        {
            Repository.HoldsDocument(PackageFiles.PathOf(profile), IndentedJson.Of(await Snapshots.Complete(profile)));
        }
    }

    [SkippableFact]
    public void nothing_else_is_published()
    {
        Skip.If(Repository.IsUpdating, BeingWritten);
        IEnumerable<string> expected =
        [
            .. PackageFiles.Published().Select(PackageFiles.PathOf), .. Examples.All().Select(PackageFiles.PathOfExample), PackageFiles.ManifestPath,
        ];
        string[] folders = [PackageFiles.Folder, PackageFiles.OutputFolder];
        IEnumerable<string> files = folders
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.PathOf(""), file).Replace('\\', '/'));
        Assert.Equal(expected.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }
}
