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
}

/// <summary>A resource that gave at least one fact.</summary>
public sealed class UsedResource
{
    /// <summary>The resource.</summary>
    public required string Reference { get; init; }

    /// <summary>The ids of the concepts that it was read as.</summary>
    public required ImmutableArray<string> ReadAs { get; init; }

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
