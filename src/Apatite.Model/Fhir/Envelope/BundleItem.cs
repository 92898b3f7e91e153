using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>One <c>Bundle.entry.resource</c>: the resource, or the problem for which it could not be parsed.</summary>
/// <param name="Index">The place in <c>Bundle.entry</c>.</param>
/// <param name="FullUrl">The entry's address.</param>
/// <param name="Resource">The resource as far as it could be parsed.</param>
/// <param name="Problem">Why the resource cannot be trusted; null when it can.</param>
internal sealed record BundleItem(int Index, string? FullUrl, Resource? Resource, ParseProblem? Problem = null);

/// <summary>Why a resource is not FHIR R4, without a value of the record.</summary>
/// <param name="Path">Where in the resource.</param>
/// <param name="Detail">The parser's code and the place in the input.</param>
internal sealed record ParseProblem(string Path, string Detail);
