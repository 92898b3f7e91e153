using System.Text.Json;
using Apatite.CdsHooks.Services;
using Apatite.Model;

namespace Apatite.CdsHooks.Requests;

/// <summary>A call that has all that the specification requires.</summary>
/// <param name="Service">The service that is called.</param>
/// <param name="PatientId">The patient, a FHIR id.</param>
/// <param name="EncounterId">The encounter, a FHIR id; null when the caller names none.</param>
/// <param name="Fhir">The FHIR server that the caller offers, with its token.</param>
/// <param name="Prefetch">What came, key by key; a key may be there with a null.</param>
/// <param name="Orders">The draft orders that the call is about; none for a hook without orders.</param>
/// <param name="Language">The language of the answer.</param>
/// <param name="AsOf">The moment that the caller names.</param>
/// <param name="WantsAssessment">Whether the answer carries the native assessment.</param>
internal sealed record HookCall(
    HookService Service,
    string PatientId,
    string? EncounterId,
    FhirAccess? Fhir,
    IReadOnlyDictionary<string, JsonElement> Prefetch,
    IReadOnlyList<JsonElement> Orders,
    Language Language,
    DateTimeOffset? AsOf,
    bool WantsAssessment);

/// <summary>A FHIR server and the token for it. It is never written anywhere.</summary>
internal sealed record FhirAccess(Uri Server, string? Token)
{
    public override string ToString() => nameof(FhirAccess);
}
