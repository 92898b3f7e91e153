using System.Collections.Immutable;

namespace Apatite.Model;

/// <summary>What became of every resource that was handed in: each is in exactly one of the three lists.</summary>
/// <param name="Used">Resources that gave at least one fact.</param>
/// <param name="Ignored">Resources that were understood and left aside.</param>
/// <param name="Rejected">Resources that should have given a fact and could not.</param>
public sealed record ReadReport(
    ImmutableArray<UsedResource> Used,
    ImmutableArray<IgnoredResource> Ignored,
    ImmutableArray<RejectedResource> Rejected)
{
    /// <summary>No input.</summary>
    public static readonly ReadReport Empty = new([], [], []);
}

/// <summary>A resource that gave at least one fact.</summary>
/// <param name="Reference">The resource.</param>
/// <param name="ReadAs">The ids of the concepts that it was read as.</param>
/// <param name="Remarks">What the reader had to decide, for example that an ambiguous code was read as the less specific concept.</param>
public sealed record UsedResource(string Reference, ImmutableArray<string> ReadAs, ImmutableArray<LocalizedText> Remarks);

/// <summary>A resource that was understood and left aside.</summary>
/// <param name="Reference">The resource.</param>
/// <param name="Reason">A code, for example <c>not-relevant</c>, <c>uncoded</c>, <c>entered-in-error</c>.</param>
/// <param name="Detail">More, without patient data; null when the code says it all.</param>
public sealed record IgnoredResource(string Reference, string Reason, LocalizedText? Detail = null);

/// <summary>A resource that should have given a fact and could not.</summary>
/// <param name="Reference">The resource.</param>
/// <param name="Path">Where in the resource, as a FHIRPath such as <c>valueQuantity.unit</c>.</param>
/// <param name="Reason">A code, for example <c>unknown-unit</c>, <c>implausible-value</c>, <c>other-patient</c>.</param>
/// <param name="Detail">More, naming codes and units but no patient data; null when the code says it all.</param>
public sealed record RejectedResource(string Reference, string Path, string Reason, LocalizedText? Detail = null);
