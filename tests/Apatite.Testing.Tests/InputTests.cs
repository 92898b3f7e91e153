namespace Apatite.Testing.Tests;

public sealed class InputTests
{
    private static ReadReportAssertions Small => SmallAssessment.Value.Should().ReadReport();

    [Fact]
    public void what_became_of_the_input_passes() => Small
        .Used("Observation/neck-pain")
        .Ignored("Observation/shoe-size", "not-relevant")
        .Rejected("Observation/crp", "unknown-unit");

    [Fact]
    public void whole_input_passes() => new AssessmentBuilder().Build().Should().ReadReport().NothingRejected().EverythingUsed();

    [Fact]
    public void a_rejected_resource_fails() => Fails("nothing rejected", input => input.NothingRejected());

    [Fact]
    public void an_ignored_resource_fails_where_all_should_be_used() => Fails("everything used", input => input.EverythingUsed());

    [Fact]
    public void a_resource_that_gave_no_fact_fails() => Fails("Observation/crp used", input => input.Used("Observation/crp"));

    [Fact]
    public void another_reason_to_ignore_fails() =>
        Fails("Observation/shoe-size ignored as uncoded", input => input.Ignored("Observation/shoe-size", "uncoded"));

    [Fact]
    public void another_reason_to_reject_fails() =>
        Fails("Observation/crp rejected as implausible-value", input => input.Rejected("Observation/crp", "implausible-value"));

    private static void Fails(string expected, Action<ReadReportAssertions> expectation) =>
        Assert.Equal($"Expected {expected}.\n{SmallAssessment.Input}", SmallAssessment.MessageOf(assessment => expectation(assessment.ReadReport())));
}
