namespace Apatite.Rules;

/// <summary>What the caller asks of an assessment.</summary>
public sealed class AssessmentOptions
{
    /// <summary>Whether the assessment says which rule concluded what from what.</summary>
    public bool Trace { get; init; }
}
