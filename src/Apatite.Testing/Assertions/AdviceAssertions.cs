using Apatite.Rules;

namespace Apatite.Testing;

/// <summary>What is expected of an advice that is given.</summary>
public sealed class AdviceAssertions
{
    private readonly Assessment _assessment;
    private readonly Recommendation _advice;

    internal AdviceAssertions(AssessmentAssertions and, Assessment assessment, Recommendation advice)
    {
        And = and;
        _assessment = assessment;
        _advice = advice;
    }

    /// <summary>Back to the assessment.</summary>
    public AssessmentAssertions And { get; }

    /// <summary>It is at least as urgent as this.</summary>
    /// <param name="priority">How soon.</param>
    public AdviceAssertions AtLeast(AdvicePriority priority) =>
        Hold(_advice.Priority >= priority, $"the advice {_advice.Code} at least {priority}, and it is {_advice.Priority}");

    /// <summary>It comes with the caution.</summary>
    /// <param name="caution">The caution.</param>
    public AdviceAssertions WithCaution(CautionCode caution)
    {
        ArgumentNullException.ThrowIfNull(caution);
        return Hold(_advice.Cautions.Any(item => item.Code == caution), $"the advice {_advice.Code} with the caution {caution}");
    }

    /// <inheritdoc cref="WithCaution(CautionCode)"/>
    /// <param name="caution">The id of the caution.</param>
    public AdviceAssertions WithCaution(string caution) => WithCaution(KnownId.Caution(caution, _assessment));

    private AdviceAssertions Hold(bool holds, string expected) => holds ? this : throw Unmet.Advice(expected, _assessment);
}
