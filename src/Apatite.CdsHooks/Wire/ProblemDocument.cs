using System.Text.Json.Serialization;

namespace Apatite.CdsHooks.Wire;

/// <summary>Problem details (RFC 9457).</summary>
internal sealed record ProblemDocument(
    string Type, string Title, int Status, string Detail, string Code, IReadOnlyDictionary<string, string>? Prefetch);

/// <summary>A FHIR OperationOutcome, which CDS Hooks 3.0 recommends, for callers that accept FHIR before anything else.</summary>
internal sealed record OutcomeDocument([property: JsonPropertyOrder(-1)] string ResourceType, IReadOnlyList<OutcomeIssue> Issue);

internal sealed record OutcomeIssue(string Severity, string Code, OutcomeDetails Details, string Diagnostics);

internal sealed record OutcomeDetails(string Text);
