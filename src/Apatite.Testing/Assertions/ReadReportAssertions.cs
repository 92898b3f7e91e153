using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Testing;

/// <summary>What is expected to have become of the resources that were handed in.</summary>
public sealed class InputAssertions
{
    private readonly Assessment _assessment;

    internal InputAssertions(AssessmentAssertions and, Assessment assessment)
    {
        And = and;
        _assessment = assessment;
    }

    /// <summary>Back to the assessment.</summary>
    public AssessmentAssertions And { get; }

    private ReadReport Input => _assessment.Input;

    /// <summary>Every resource that should have given a fact gave one.</summary>
    public InputAssertions NothingRejected() => Hold(Input.Rejected.IsEmpty, "nothing rejected");

    /// <summary>No resource was left aside either.</summary>
    public InputAssertions EverythingUsed() => Hold(Input.Rejected.IsEmpty && Input.Ignored.IsEmpty, "everything used");

    /// <summary>The resource gave a fact.</summary>
    /// <param name="reference">The resource, for example <c>Observation/crp</c>.</param>
    public InputAssertions Used(string reference) => Hold(Input.Used.Any(item => item.Reference == reference), $"{reference} used");

    /// <summary>The resource was left aside for the reason.</summary>
    /// <param name="reference">The resource.</param>
    /// <param name="reason">The code of the reason, for example <c>not-relevant</c>.</param>
    public InputAssertions Ignored(string reference, string reason) =>
        Hold(Input.Ignored.Any(item => item.Reference == reference && item.Reason == reason), $"{reference} ignored as {reason}");

    /// <summary>The resource was rejected for the reason.</summary>
    /// <param name="reference">The resource.</param>
    /// <param name="reason">The code of the reason, for example <c>unknown-unit</c>.</param>
    public InputAssertions Rejected(string reference, string reason) =>
        Hold(Input.Rejected.Any(item => item.Reference == reference && item.Reason == reason), $"{reference} rejected as {reason}");

    private InputAssertions Hold(bool holds, string expected) => holds ? this : throw Unmet.Input(expected, _assessment);
}
