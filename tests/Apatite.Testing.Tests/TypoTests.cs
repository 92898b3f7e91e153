using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Testing.Tests;

public sealed class TypoTests
{
    [Theory]
    [InlineData("diagnosis", "retropharyngeal-absces", "retropharyngeal-abscess")]
    [InlineData("recommendation", "ct-nek", "ct-neck")]
    [InlineData("caution", "nsaid-with-astma", "nsaid-with-asthma")]
    [InlineData("alert", "sepsis-sgin", "sepsis-sign")]
    [InlineData("row of evidence", "RCT-CT-99", "RCT-CT-09")]
    public void a_typo_fails_and_names_the_nearest_id(string kind, string typo, string meant)
    {
        AssessmentAssertions assessment = SmallAssessment.Value.Should();
        ArgumentException failure = Assert.Throws<ArgumentException>(() => _ = kind switch
        {
            "diagnosis" => (object)assessment.NotRank(typo),
            "recommendation" => assessment.NotAdvise(typo),
            "caution" => assessment.Advise("nsaid").WithCaution(typo),
            "alert" => assessment.NotAlert(typo),
            _ => assessment.Rank("retropharyngeal-abscess").SupportedBy(typo),
        });
        Assert.StartsWith($"'{typo}' is the id of no {kind}. Did you mean '{meant}'?", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void an_id_that_a_hospital_added_is_known_when_the_assessment_has_it() => new AssessmentBuilder()
        .Diagnosis(new Diagnosis("own-diagnosis"), Likelihood.Possible)
        .Alert(new AlertCode("own-alert"), AlertSeverity.Info)
        .Recommendation(new RecommendationCode("own-advice"), RecommendationPriority.Routine, new CautionCode("own-caution"))
        .Build().Should()
        .Rank("own-diagnosis").And
        .Alert("own-alert").And
        .Advise("own-advice").WithCaution("own-caution");

    [Fact]
    public void that_an_id_of_a_hospital_is_absent_is_said_with_its_code()
    {
        RecommendationCode recommendation = new("own-advice");
        AlertCode alert = new("own-alert");
        SmallAssessment.Value.Should().NotAdvise(recommendation).NotAlert(alert);
        AssessmentAssertions given = new AssessmentBuilder()
            .Alert(alert, AlertSeverity.Info)
            .Recommendation(recommendation, RecommendationPriority.Routine)
            .Build().Should();
        Assert.Throws<AssessmentAssertionException>(() => given.NotAdvise(recommendation));
        Assert.Throws<AssessmentAssertionException>(() => given.NotAlert(alert));
    }
}
