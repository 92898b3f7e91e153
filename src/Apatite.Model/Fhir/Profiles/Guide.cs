using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>The guide that lists what is published.</summary>
internal static class Guide
{
    /// <summary>The name of the FHIR package.</summary>
    public const string PackageId = "apatite.rules.fhir";

    public static ImplementationGuide Of(IEnumerable<DomainResource> content) => new ImplementationGuide
    {
        Title = "Apatite.Rules in FHIR R4",
        PackageId = PackageId,
        License = ImplementationGuide.SPDXLicense.Apache2_0,
        FhirVersion = [FHIRVersion.N4_0_1],
        Definition = new() { Resource = [.. content.Select(Listed)] },
    }.Published(
        PackageId,
        "What Apatite.Rules reads from a record and what it returns: profiles, codes, value sets and the map to public terminologies.");

    private static ImplementationGuide.ResourceComponent Listed(DomainResource resource) => new()
    {
        Reference = new ResourceReference($"{resource.TypeName}/{resource.Id}"),
        Name = ((IConformanceResource)resource).Name,
        Description = ((IConformanceResource)resource).Description,
        Example = new FhirBoolean(false),
    };
}
