using Apatite.Rules;

namespace Apatite.Testing.Tests;

public sealed class RecommendationAndAlertTests
{
    [Fact]
    public void what_is_advised_passes() => SmallAssessment.Value.Should()
        .Advise("ct-neck").AtLeast(RecommendationPriority.Urgent).And
        .Advise("nsaid").AtLeast(RecommendationPriority.Routine).WithCaution("nsaid-with-asthma").And
        .NotAdvise("lumbar-puncture");

    [Fact]
    public void recommendation_that_is_not_given_fails() =>
        Fails("the recommendation lumbar-puncture, and it is not given", SmallAssessment.Recommendation, assessment => assessment.Advise("lumbar-puncture"));

    [Fact]
    public void recommendation_that_is_given_fails_where_none_is_expected() =>
        Fails("no recommendation nsaid", SmallAssessment.Recommendation, assessment => assessment.NotAdvise("nsaid"));

    [Fact]
    public void recommendation_of_less_urgency_fails() => Fails(
        "the recommendation nsaid at least Immediate, and it is Routine",
        SmallAssessment.Recommendation,
        assessment => assessment.Advise("nsaid").AtLeast(RecommendationPriority.Immediate));

    [Fact]
    public void recommendation_without_the_caution_fails() => Fails(
        "the recommendation ct-neck with the caution ct-in-pregnancy",
        SmallAssessment.Recommendation,
        assessment => assessment.Advise("ct-neck").WithCaution("ct-in-pregnancy"));

    [Fact]
    public void alerts_that_are_given_pass() =>
        SmallAssessment.Value.Should().Alert("sepsis-sign").AtLeast(AlertSeverity.Warning).And.NotAlert("airway-threat");

    [Fact]
    public void an_alert_that_is_not_given_fails() =>
        Fails("the alert airway-threat, and it is not given", SmallAssessment.Alerts, assessment => assessment.Alert("airway-threat"));

    [Fact]
    public void an_alert_that_is_given_fails_where_none_is_expected() =>
        Fails("no alert sepsis-sign", SmallAssessment.Alerts, assessment => assessment.NotAlert("sepsis-sign"));

    [Fact]
    public void an_alert_of_less_severity_fails() => Fails(
        "the alert sepsis-sign at least Critical, and it is Warning",
        SmallAssessment.Alerts,
        assessment => assessment.Alert("sepsis-sign").AtLeast(AlertSeverity.Critical));

    private static void Fails(string expected, string shown, Action<AssessmentAssertions> expectation) =>
        Assert.Equal($"Expected {expected}.\n{shown}", SmallAssessment.MessageOf(expectation));
}
