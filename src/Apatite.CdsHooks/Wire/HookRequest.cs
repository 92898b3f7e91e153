using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apatite.CdsHooks.Wire;

/// <summary>A call as it came: every member may be missing.</summary>
internal sealed record HookRequest(
    string? Hook,
    string? HookInstance,
    string? FhirServer,
    FhirAuthorization? FhirAuthorization,
    HookContext? Context,
    Dictionary<string, JsonElement>? Prefetch,
    HookRequestExtension? Extension);

/// <summary>The context members that the services read, of all their hooks.</summary>
internal sealed record HookContext(string? UserId, string? PatientId, string? EncounterId, string[]? Selections, JsonElement? DraftOrders);

/// <summary>A token for the caller's FHIR server.</summary>
internal sealed record FhirAuthorization(
    [property: JsonPropertyName("access_token")] string? AccessToken,
    [property: JsonPropertyName("token_type")] string? TokenType,
    [property: JsonPropertyName("expires_in")] int? ExpiresIn,
    string? Scope,
    string? Subject,
    string? Patient);

/// <summary>Extensions of the call; other systems' are left alone.</summary>
internal sealed record HookRequestExtension([property: JsonPropertyName(HookExtension.Name)] HookWishes? Wishes);

/// <summary>What a caller may ask of this library beyond the specification.</summary>
/// <param name="Assessment">Whether the response carries the native assessment.</param>
/// <param name="Language">The language, before <c>Accept-Language</c>.</param>
/// <param name="AsOf">The moment that the case is seen at.</param>
internal sealed record HookWishes(bool? Assessment, string? Language, DateTimeOffset? AsOf);

/// <summary>The name of the library's extension, in reverse-domain form as the specification asks.</summary>
internal static class HookExtension
{
    public const string Name = "example.apatite-rules";
}
