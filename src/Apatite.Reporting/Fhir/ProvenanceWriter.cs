using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>Writes who made the resources, by which rules and from what.</summary>
internal sealed class ProvenanceWriter(OutputContext context)
{
    private const string DataAbsentReason = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    public Provenance Write(IEnumerable<DomainResource> targets) => new()
    {
        Id = context.Id("Provenance"),
        Contained = [LibraryDevice.Of(context.Assessment)],
        Target = [.. targets.Select(target => new ResourceReference(OutputContext.Address(target.Id!)))],
        Occurred = context.AsOf,
        RecordedElement = Recorded(),
        PolicyElement = [new FhirUri(context.RuleSet.Value)],
        Agent = [new() { Type = OutputCode.Standard("provenance-participant-type", "assembler"), Who = LibraryDevice.Reference }],
        Entity = [.. InputReference.To(context.Used).Select(used => new Provenance.EntityComponent
        {
            Role = Provenance.ProvenanceEntityRole.Source,
            What = used,
        })],
    };

    // FHIR asks for the instant. A record without any time gives none, and no clock is read to make one up.
    private Instant Recorded() => (context.Options.Recorded ?? context.Assessment.AsOf) is { } moment
        ? new Instant(moment)
        : new Instant { Extension = [new Extension(DataAbsentReason, new Code("unknown"))] };
}
