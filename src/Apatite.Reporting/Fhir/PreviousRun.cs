using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>What an earlier run wrote, as the server now has it.</summary>
internal sealed class PreviousRun(Bundle? bundle)
{
    private readonly Dictionary<string, DomainResource> byId = (bundle?.Entry ?? [])
        .Select(entry => entry.Resource)
        .OfType<DomainResource>()
        .Where(resource => resource.Id is not null)
        .DistinctBy(resource => resource.Id)
        .ToDictionary(resource => resource.Id!, StringComparer.Ordinal);

    public IEnumerable<DomainResource> Resources => byId.Values;

    /// <summary>What an update expects to find, so that it fails when somebody changed the resource meanwhile; null when not known.</summary>
    public string? ETagOf(string id) => byId.GetValueOrDefault(id)?.Meta?.VersionId is { } version ? $"W/\"{version}\"" : null;

    /// <summary>Whether a person has taken a candidate over as his own statement. It is then not for a rule set to change.</summary>
    public bool IsAdopted(string id) => byId.GetValueOrDefault(id) is Condition condition
        && (condition.Asserter is not null
            || condition.Recorder is not null
            || condition.VerificationStatus?.Coding.Any(coding => coding.Code == "confirmed") == true);
}
