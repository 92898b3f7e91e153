using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Testing.Tests;

/// <summary>An assessment that fits into a message.</summary>
internal static class SmallAssessment
{
    public const string Differential = """
        The differential:
          1. retropharyngeal-abscess Likely, danger Raised
          2. retropharyngeal-calcific-tendinitis Possible
          3. bacterial-meningitis Unlikely, danger Answered
        """;

    public const string Alerts = """
        The alerts:
          sepsis-sign Warning
        """;

    public const string Recommendation = """
        The recommendations:
          ct-neck Urgent
          nsaid Routine, caution nsaid-with-asthma
        """;

    public const string Input = """
        The input:
          Observation/crp rejected at valueQuantity.unit: unknown-unit
          Observation/shoe-size ignored: not-relevant
          Observation/neck-pain used
        """;

    public static Assessment Value { get; } = new AssessmentBuilder()
        .Diagnosis(Diagnosis.RetropharyngealAbscess, Likelihood.Likely, DangerState.Raised)
        .Diagnosis(Diagnosis.RetropharyngealCalcificTendinitis, Likelihood.Possible)
        .Diagnosis(Diagnosis.BacterialMeningitis, Likelihood.Unlikely, DangerState.Answered)
        .Alert(AlertCode.SepsisSign, AlertSeverity.Warning)
        .Recommendation(RecommendationCode.CtNeck, RecommendationPriority.Urgent)
        .Recommendation(RecommendationCode.Nsaid, RecommendationPriority.Routine, CautionCode.NsaidWithAsthma)
        .Rejected("Observation/crp", "valueQuantity.unit", "unknown-unit")
        .Ignored("Observation/shoe-size", "not-relevant")
        .Used("Observation/neck-pain", "neck-pain")
        .Build();

    /// <summary>The message of the assertion that the expectation fails with.</summary>
    public static string MessageOf(Action<AssessmentAssertions> expectation) =>
        Assert.Throws<AssessmentAssertionException>(() => expectation(Value.Should())).Message;
}
