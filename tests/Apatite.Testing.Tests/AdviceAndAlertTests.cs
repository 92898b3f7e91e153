using Apatite.Rules;

namespace Apatite.Testing.Tests;

public sealed class AdviceAndAlertTests
{
    [Fact]
    public void what_is_advised_passes() => SmallAssessment.Value.Should()
        .Advise("ct-neck").AtLeast(AdvicePriority.Urgent).And
        .Advise("nsaid").AtLeast(AdvicePriority.Routine).WithCaution("nsaid-with-asthma").And
        .NotAdvise("lumbar-puncture");

    [Fact]
    public void advice_that_is_not_given_fails() =>
        Fails("the advice lumbar-puncture, and it is not given", SmallAssessment.Advice, assessment => assessment.Advise("lumbar-puncture"));

    [Fact]
    public void advice_that_is_given_fails_where_none_is_expected() =>
        Fails("no advice nsaid", SmallAssessment.Advice, assessment => assessment.NotAdvise("nsaid"));

    [Fact]
    public void advice_of_less_urgency_fails() => Fails(
        "the advice nsaid at least Immediate, and it is Routine",
        SmallAssessment.Advice,
        assessment => assessment.Advise("nsaid").AtLeast(AdvicePriority.Immediate));

    [Fact]
    public void advice_without_the_caution_fails() => Fails(
        "the advice ct-neck with the caution ct-in-pregnancy",
        SmallAssessment.Advice,
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
