using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>A resource that was handed in, in an entry of the Bundle or contained in another resource.</summary>
/// <param name="Reference"><c>Type/id</c>, else the entry's address, else <c>Bundle.entry[n]</c>; contained ones with <c>#id</c> behind their container.</param>
/// <param name="FullUrl">The address of the entry; null when it has none, and for contained ones.</param>
/// <param name="Resource">The resource; null when it could not be parsed at all.</param>
/// <param name="Problem">Why it cannot be trusted; null when it can.</param>
/// <param name="Container">The reference of the resource that contains it; null for an entry of the Bundle.</param>
internal sealed record InputResource(string Reference, string? FullUrl, Resource? Resource, ParseProblem? Problem, string? Container)
{
    /// <summary>Every reference by which other resources may call it.</summary>
    public IReadOnlyList<string> Names =>
        FullUrl is null ? [Reference] : [Reference, FullUrl, PatientRecord.Relative(FullUrl)];
}
