using Apatite.Model.Fhir;

namespace Apatite.CaseEncoding;

/// <summary>A case as a Bundle, and what of it FHIR input cannot carry.</summary>
/// <param name="Builder">The Bundle to be.</param>
/// <param name="NotEncoded">What was left out, one line each.</param>
public sealed record EncodedCase(CaseBuilder Builder, IReadOnlyList<string> NotEncoded);
