using System.Text.RegularExpressions;
using Apatite.CdsHooks.Problems;
using Apatite.CdsHooks.Services;
using Apatite.CdsHooks.Wire;
using Apatite.Model;

namespace Apatite.CdsHooks.Requests;

/// <summary>Reads a call and refuses what the specification does not allow, with the member that is wrong.</summary>
internal static partial class HookCallReader
{
    public static HookCall Read(byte[] body, string serviceId, Language preferred)
    {
        IReadOnlyList<HookService> services = HookServices.ById(serviceId);
        HookRequest request = JsonInput.Read(body, CdsJson.Wire.HookRequest);
        string hook = Required(request.Hook, "hook");
        HookService service = services.FirstOrDefault(candidate => candidate.Hook == hook)
            ?? throw Refusal.BadRequest("wrong-hook", "The service of this id does not serve this hook.");
        if (!Guid.TryParse(Required(request.HookInstance, "hookInstance"), out _))
        {
            throw Refusal.BadRequest("invalid-hook-instance", "hookInstance is no UUID.");
        }

        HookContext context = request.Context ?? throw Missing("context");
        string patientId = PatientId(context);
        CheckUser(Required(context.UserId, "context.userId"));
        return new HookCall(
            service,
            patientId,
            context.EncounterId is { } encounter && FhirId().IsMatch(encounter) ? encounter : null,
            Access(request, patientId),
            request.Prefetch ?? [],
            service.HasOrders ? DraftOrders.Of(context, onlySelected: service.Hook == "order-select") : [],
            LanguageOf(request) ?? preferred,
            request.Extension?.Wishes?.AsOf,
            request.Extension?.Wishes?.Assessment ?? false);
    }

    private static string PatientId(HookContext context)
    {
        string id = Required(context.PatientId, "context.patientId");
        // An id of dots alone would be a path and no id.
        return FhirId().IsMatch(id) && id.Trim('.').Length > 0
            ? id
            : throw Refusal.BadRequest("invalid-patient-id", "context.patientId is no FHIR id.");
    }

    private static void CheckUser(string userId)
    {
        string[] parts = userId.Split('/');
        if (parts is not [("Practitioner" or "PractitionerRole" or "Patient" or "RelatedPerson"), var id] || !FhirId().IsMatch(id))
        {
            throw Refusal.BadRequest("invalid-user-id", "context.userId is no reference to a Practitioner, PractitionerRole, Patient or RelatedPerson.");
        }
    }

    private static FhirAccess? Access(HookRequest request, string patientId)
    {
        FhirAuthorization? authorization = request.FhirAuthorization;
        if (request.FhirServer is null)
        {
            return authorization is null ? null : throw Missing("fhirServer");
        }

        if (!Uri.TryCreate(request.FhirServer, UriKind.Absolute, out Uri? server) || server.Scheme is not ("https" or "http")
            || server.UserInfo.Length > 0)
        {
            throw Refusal.BadRequest("invalid-fhir-server", "fhirServer is no absolute web address.");
        }

        if (authorization is null)
        {
            return new FhirAccess(server, null);
        }

        string token = Required(authorization.AccessToken, "fhirAuthorization.access_token");
        Required(authorization.Scope, "fhirAuthorization.scope");
        Required(authorization.Subject, "fhirAuthorization.subject");
        if (authorization.TokenType != "Bearer" || authorization.ExpiresIn is null || token.Any(letter => letter is <= ' ' or > '~'))
        {
            throw Refusal.BadRequest("invalid-fhir-authorization", "fhirAuthorization is no bearer token with its lifetime.");
        }

        return authorization.Patient is { } patient && patient != patientId
            ? throw Refusal.BadRequest("patient-mismatch", "fhirAuthorization is for another patient than the context.")
            : new FhirAccess(server, token);
    }

    private static Language? LanguageOf(HookRequest request) =>
        Language.TryParse(request.Extension?.Wishes?.Language, out Language? language) ? language : null;

    private static string Required(string? value, string member) => string.IsNullOrEmpty(value) ? throw Missing(member) : value;

    private static RequestProblemException Missing(string member) => Refusal.BadRequest("member-missing", $"{member} is missing.");

    [GeneratedRegex(@"^[A-Za-z0-9\-.]{1,64}\z")]
    private static partial Regex FhirId();
}
