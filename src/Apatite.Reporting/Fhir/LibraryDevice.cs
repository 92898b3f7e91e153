using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>
/// What wrote the assessment. It is contained where it is named: a service that may write about a patient need not be allowed
/// to write devices, and the versions stay with the record for good.
/// </summary>
internal static class LibraryDevice
{
    private const string Id = "library";

    public static ResourceReference Reference => new($"#{Id}");

    public static Device Of(Assessment assessment) => new()
    {
        Id = Id,
        Status = Device.FHIRDeviceStatus.Active,
        DeviceName = [new() { Name = "Apatite.Rules", Type = DeviceNameType.ModelName }],
        Version =
        [
            Version("library", typeof(Assessment).Assembly.GetName().Version!.ToString(3)),
            Version("knowledge", assessment.KnowledgeVersion),
        ],
        Property = [new() { Type = new CodeableConcept { Text = "rule engine" }, ValueCode = [new CodeableConcept { Text = assessment.Engine }] }],
    };

    private static Device.VersionComponent Version(string of, string value) =>
        new() { Type = new CodeableConcept { Text = of }, Value = value };
}
