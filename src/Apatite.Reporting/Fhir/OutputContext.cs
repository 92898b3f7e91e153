using Apatite.Model;
using Apatite.Reporting.Json;
using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>What the writers of all resources share: the assessment, whose record it goes into, and what things are called there.</summary>
internal sealed class OutputContext
{
    private readonly string? patient;
    private readonly OutputIdentity identity;

    public OutputContext(Assessment assessment, OutputOptions options)
    {
        Assessment = assessment;
        Options = options;
        Words = new FhirWording(options.Language);
        Previous = new PreviousRun(options.Previous);
        patient = options.Patient ?? PatientOf(assessment);
        identity = new OutputIdentity($"{patient ?? Anonymous}\n{options.Encounter}");
    }

    public Assessment Assessment { get; }

    public OutputOptions Options { get; }

    public FhirWording Words { get; }

    public PreviousRun Previous { get; }

    public Language Language => Options.Language;

    /// <summary>The moment that the case was seen at, as a FHIR dateTime; null when the record holds no time.</summary>
    public FhirDateTime? AsOf => JsonText.Moment(Assessment.AsOf) is { } moment ? new FhirDateTime(moment) : null;

    public Canonical RuleSet => new(OutputUrls.RuleSet(Assessment));

    /// <summary>FHIR asks for a subject even of a record that names nobody.</summary>
    public ResourceReference Subject => patient is null
        ? new ResourceReference
        {
            Type = "Patient",
            Identifier = new Identifier(ApatiteIdentifiers.System, Anonymous),
            Display = Words.PatientNotNamed,
        }
        : new ResourceReference(patient);

    public ResourceReference? Encounter => Options.Encounter is { } encounter ? new ResourceReference(encounter) : null;

    /// <summary>The input that the assessment rests on: what gave facts, and what evidence cites.</summary>
    public IEnumerable<string> Used => Assessment.ReadReport.Used.Select(used => used.Reference)
        .Concat(Assessment.Differential.SelectMany(entry => entry.Supporting.Concat(entry.Opposing)).SelectMany(item => item.Because))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>The id of a resource that this run writes.</summary>
    /// <param name="type">The type of the resource.</param>
    /// <param name="role">What tells it from others of its type.</param>
    public string Id(string type, string role = "") => OutputIdentity.Id(identity.Identifier(type, role));

    /// <summary>The business identifier of the same resource: it survives on a server that gives ids of its own.</summary>
    public Identifier Identifier(string type, string role = "") => new(ApatiteIdentifiers.System, identity.Identifier(type, role));

    /// <summary>Whether a resource was written about the same record.</summary>
    public bool IsOwn(string id, IEnumerable<Identifier> identifiers) => identifiers.Any(identifier =>
        identifier.System == ApatiteIdentifiers.System
        && identifier.Value is { } value
        && identity.Includes(value)
        && OutputIdentity.Id(value) == id);

    /// <summary>The reference to a resource of this run: in the transaction, or on the server when a person has taken it over.</summary>
    public ResourceReference To(string type, string role = "")
    {
        string id = Id(type, role);
        return new ResourceReference(Previous.IsAdopted(id) ? $"{type}/{id}" : Address(id));
    }

    public static string Address(string id) => $"urn:uuid:{id}";

    // Two unknown patients must not share ids, or one would overwrite the other: the content tells them apart.
    private string Anonymous => field ??= Address(OutputIdentity.Uuid(
        JsonText.Of(AssessmentDocument.From(Assessment, Language.English, source: null) with { Trace = null, Engine = "" }, indented: false)));

    private static string? PatientOf(Assessment assessment) =>
        assessment.ReadReport.Used.Select(used => used.Reference)
            .Append(assessment.Patient?.Reference)
            .FirstOrDefault(reference => InputReference.IsTo(reference, "Patient"));
}
