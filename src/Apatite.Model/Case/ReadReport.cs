using System.Collections.Immutable;

namespace Apatite.Model;

/// <summary>What became of every resource that was handed in: each is in exactly one of the three lists.</summary>
public sealed class ReadReport
{
    /// <summary>No resource was handed in.</summary>
    public static readonly ReadReport Empty = new() { Used = [], Ignored = [], Rejected = [] };

    /// <summary>Resources that gave at least one fact.</summary>
    public required ImmutableArray<UsedResource> Used { get; init; }

    /// <summary>Resources that were understood and left aside.</summary>
    public required ImmutableArray<IgnoredResource> Ignored { get; init; }

    /// <summary>Resources that should have given a fact and could not.</summary>
    public required ImmutableArray<RejectedResource> Rejected { get; init; }

    /// <summary>Parts that were not understood of resources that are used.</summary>
    public ImmutableArray<PartialResource> Partial { get; init; } = [];

    /// <summary>What is to be said of the record as a whole, for example that it is in another release of FHIR.</summary>
    public ImmutableArray<LocalizedText> Remarks { get; init; } = [];

    /// <summary>
    /// Why the record is not the whole of what was asked for: a server says that results are missing, or counts more than it sent. Empty
    /// when nothing says so.
    /// </summary>
    public ImmutableArray<LocalizedText> Gaps { get; init; } = [];

    /// <summary>
    /// Medicines and allergies that count and were not understood: without a code, in a system that is not read, rejected or not handed
    /// in. Any of them may forbid a medicine.
    /// </summary>
    public ImmutableArray<string> UnreadMedicines { get; init; } = [];

    /// <summary>
    /// What of the kinds of resource that the library reads was not understood, by kind, reason and code system, the most frequent first.
    /// What was understood and matters to no rule is not among it.
    /// </summary>
    public ImmutableArray<NotUnderstoodGroup> NotUnderstood { get; init; } = [];

    /// <summary>Whether so many of the conditions were not understood that nothing follows from finding nothing among them.</summary>
    public bool AreConditionsMostlyUnread { get; init; }

    /// <summary>Whether a medicine may be proposed: all medicines and allergies were understood, and nothing says that some are missing.</summary>
    public bool AllowsMedicines => UnreadMedicines.IsEmpty && Gaps.IsEmpty;
}

/// <summary>A part that was not understood of a resource that is used.</summary>
public sealed class PartialResource
{
    /// <summary>The resource.</summary>
    public required string Reference { get; init; }

    /// <summary>Where in the resource, as a FHIRPath such as <c>component[2]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>A code, for example <c>unknown-code</c>, <c>unknown-component</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>More, without patient data, for example what may have been meant; null when the code says it all.</summary>
    public LocalizedText? Detail { get; init; }
}

/// <summary>Resources of one kind that were not understood for one reason.</summary>
public sealed class NotUnderstoodGroup
{
    /// <summary>The type of the resources.</summary>
    public required string ResourceType { get; init; }

    /// <summary>The reason, for example <c>unmapped-system</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>The code system; null where the reason is another one.</summary>
    public string? System { get; init; }

    /// <summary>The resources.</summary>
    public required ImmutableArray<string> References { get; init; }
}

/// <summary>A resource that gave at least one fact.</summary>
public sealed class UsedResource
{
    /// <summary>The resource.</summary>
    public required string Reference { get; init; }

    /// <summary>The ids of the concepts that it was read as.</summary>
    public required ImmutableArray<string> ReadAs { get; init; }

    /// <summary>What it was read as, in a line of codes and values such as <c>crp 75 mg/L</c>.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What the reader had to decide, for example that an ambiguous code was read as the less specific concept.</summary>
    public ImmutableArray<LocalizedText> Remarks { get; init; } = [];
}

/// <summary>A resource that was understood and left aside.</summary>
public sealed class IgnoredResource
{
    /// <summary>The resource.</summary>
    public required string Reference { get; init; }

    /// <summary>A code, for example <c>not-relevant</c>, <c>uncoded</c>, <c>entered-in-error</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>The code system that is not read or whose code is not known; null for other reasons.</summary>
    public string? System { get; init; }

    /// <summary>More, without patient data; null when the code says it all.</summary>
    public LocalizedText? Detail { get; init; }
}

/// <summary>A resource that should have given a fact and could not.</summary>
public sealed class RejectedResource
{
    /// <summary>The resource.</summary>
    public required string Reference { get; init; }

    /// <summary>Where in the resource, as a FHIRPath such as <c>valueQuantity.unit</c>.</summary>
    public required string Path { get; init; }

    /// <summary>A code, for example <c>unknown-unit</c>, <c>implausible-value</c>, <c>other-patient</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>More, naming codes and units but no patient data; null when the code says it all.</summary>
    public LocalizedText? Detail { get; init; }
}
