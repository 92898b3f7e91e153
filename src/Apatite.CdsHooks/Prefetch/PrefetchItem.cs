using System.Text.Json;

namespace Apatite.CdsHooks.Prefetch;

/// <summary>What became of one part of the record.</summary>
internal enum PrefetchState
{
    /// <summary>It came whole.</summary>
    Complete,

    /// <summary>The caller looked and there is nothing.</summary>
    NoData,

    /// <summary>The caller did not send it.</summary>
    NotSent,

    /// <summary>The caller sent an OperationOutcome in its place.</summary>
    ErrorOutcome,

    /// <summary>There are more pages than came.</summary>
    Paged,

    /// <summary>The server says that results are missing, or counts more than it sent.</summary>
    Partial,

    /// <summary>It was not sent whole, and reading it from the FHIR server failed.</summary>
    FetchFailed,
}

/// <summary>One part of the record, with what became of it.</summary>
/// <param name="Template">The part.</param>
/// <param name="State">What became of it.</param>
/// <param name="Content">Resources or Bundles.</param>
/// <param name="NextPage">Where its next page is.</param>
/// <param name="IsFetched">Whether it was read from the FHIR server.</param>
internal sealed record PrefetchItem(
    PrefetchTemplate Template, PrefetchState State, IReadOnlyList<JsonElement> Content, string? NextPage = null, bool IsFetched = false)
{
    /// <summary>Whether all that there is came, even if it is nothing.</summary>
    public bool IsWhole => State is PrefetchState.Complete or PrefetchState.NoData;

    /// <summary>The state as a code.</summary>
    public string Code => (State, IsFetched) switch
    {
        (PrefetchState.Complete, false) => "complete",
        (PrefetchState.Complete, true) => "fetched",
        (PrefetchState.NoData, _) => "no-data",
        (PrefetchState.NotSent, _) => "not-sent",
        (PrefetchState.ErrorOutcome, _) => "error-outcome",
        (PrefetchState.Paged, _) => "paged",
        (PrefetchState.Partial, _) => "partial",
        _ => "fetch-failed",
    };
}
