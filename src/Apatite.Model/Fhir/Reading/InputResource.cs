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
    /// <summary>Why it does not count at all, as an older version of another one; null when it does.</summary>
    public Omission? Omission { get; init; }

    /// <summary>What is wrong with elements that nobody reads.</summary>
    public IReadOnlyList<ParseProblem> Defects { get; init; } = [];

    /// <summary>The release of FHIR that it seems to be written in, when it is not R4.</summary>
    public string? OtherVersion { get; init; }

    /// <summary>Every reference by which other resources may call it.</summary>
    public IReadOnlyList<string> Names =>
        FullUrl is null ? [Reference] : [Reference, FullUrl, PatientRecord.Relative(FullUrl)];
}
