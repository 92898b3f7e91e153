using System.Collections.Frozen;
using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>One <c>Bundle.entry</c>: its resource, or the problem for which that could not be parsed, and what the entry says of it.</summary>
/// <param name="Place">Where it stands, for example <c>Bundle.entry[2]</c>.</param>
/// <param name="Resource">The resource as far as it could be parsed.</param>
/// <param name="Problem">Why the resource cannot be trusted; null when it can.</param>
internal sealed record BundleItem(string Place, Resource? Resource, ParseProblem? Problem = null)
{
    /// <summary>The entry's address.</summary>
    public string? FullUrl { get; init; }

    /// <summary>Whether the entry deletes what its address names.</summary>
    public bool IsDeletion { get; init; }

    /// <summary>When a server did what the entry asks for, as text.</summary>
    public string? Moment { get; init; }

    /// <summary>What is wrong with elements that nobody reads.</summary>
    public IReadOnlyList<ParseProblem> Defects { get; init; } = [];

    /// <summary>What is wrong with resources contained in it, by their place.</summary>
    public IReadOnlyDictionary<int, ParseProblem> Contained { get; init; } = FrozenDictionary<int, ParseProblem>.Empty;

    /// <summary>The release of FHIR that the resource seems to be written in, when it is not R4.</summary>
    public string? OtherVersion { get; init; }
}

/// <summary>Why a resource is not FHIR R4, without a value of the record.</summary>
/// <param name="Path">Where in the resource.</param>
/// <param name="Detail">The parser's code and the place in the input.</param>
internal sealed record ParseProblem(string Path, string Detail);

/// <summary>What a Bundle holds.</summary>
/// <param name="Items">The entries of it and of the Bundles in it.</param>
/// <param name="Gaps">Why it is not the whole of what was asked for, as codes.</param>
internal sealed record BundleContent(IReadOnlyList<BundleItem> Items, IReadOnlyList<RecordGap> Gaps);

/// <summary>Why a record is not whole.</summary>
internal enum RecordGap
{
    /// <summary>A server says with an OperationOutcome that something is missing.</summary>
    Outcome,

    /// <summary>A search found more than the Bundle holds.</summary>
    Total,

    /// <summary>There is a next page.</summary>
    NextPage,

    /// <summary>An entry of a batch was answered with an error.</summary>
    FailedEntry,
}
