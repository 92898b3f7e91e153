using System.Text.Json;

namespace Apatite.Fhir.Tests.Independent;

/// <summary>
/// Validates FHIR R4 resources, and the profiles that they declare, with programs of npm that share no code with the library:
/// <c>fhir</c> (required codes, structure) and <c>@medplum/core</c> (types, cardinalities, invariants, profiles). A Bundle is
/// validated with everything in it. A test calls <see cref="NodePackages.Require"/> first.
/// </summary>
internal static class IndependentValidator
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>The errors in resources.</summary>
    /// <param name="resources">JSON by a name that the errors then carry.</param>
    public static IReadOnlyList<ValidationError> Validate(IEnumerable<(string Name, string Json)> resources)
    {
        string folder = Directory.CreateTempSubdirectory("apatite-fhir-").FullName;
        try
        {
            foreach ((string name, string json) in resources)
            {
                File.WriteAllText(Path.Combine(folder, name + ".json"), json);
            }

            return ValidateFolder(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The errors in the resources of a folder and of the folders below it.</summary>
    /// <param name="folder">A folder of JSON files, one resource each.</param>
    public static IReadOnlyList<ValidationError> ValidateFolder(string folder)
    {
        string output = NodePackages.Run("validate.mjs", folder, Repository.PathOf(Package.PackageFiles.Folder), Repository.PathOf(Package.PackageFiles.OutputFolder));
        return JsonSerializer.Deserialize<ValidationError[]>(output, Web)!;
    }
}

/// <summary>What a validator has against a resource.</summary>
/// <param name="File">The file, below the folder that was validated.</param>
/// <param name="Validator"><c>fhir</c>, <c>medplum</c>, or <c>profile</c> for a profile that the resource declares.</param>
/// <param name="Path">Where in the resource, as the validator writes it.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record ValidationError(string File, string Validator, string? Path, string? Message);
