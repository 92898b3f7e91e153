using Apatite.Model.Fhir;

namespace Apatite.Rules;

/// <summary>What the caller asks of an assessment.</summary>
public sealed record AssessmentOptions
{
    /// <summary>The defaults.</summary>
    public static readonly AssessmentOptions Default = new();

    /// <summary>How the Bundle is read: the as-of time, the time windows, strict or not.</summary>
    public CaseReaderOptions Reader { get; init; } = CaseReaderOptions.Default;

    /// <summary>Whether the assessment says which rule concluded what from what.</summary>
    public bool Trace { get; init; }
}
