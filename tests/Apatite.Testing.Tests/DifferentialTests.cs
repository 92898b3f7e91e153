using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Testing.Tests;

public sealed class DifferentialTests
{
    private static AssessmentAssertions Small => SmallAssessment.Value.Should();

    public static TheoryData<string, string> Unmet => new()
    {
        { "listed", "malaria in the differential, and it is not listed" },
        { "not listed", "a differential without bacterial-meningitis" },
        { "first", "retropharyngeal-calcific-tendinitis at rank 1, and it is at rank 2" },
        { "at", "retropharyngeal-abscess at rank 3, and it is at rank 1" },
        { "above", "bacterial-meningitis above retropharyngeal-abscess, and it is at rank 3 below rank 1" },
        { "at least", "retropharyngeal-calcific-tendinitis at least Likely, and it is Possible" },
        { "at most", "retropharyngeal-abscess at most Possible, and it is Likely" },
        { "exactly", "retropharyngeal-abscess VeryLikely, and it is Likely" },
        { "open", "bacterial-meningitis as an open danger, and its danger is Answered" },
        { "answered", "retropharyngeal-abscess with danger Answered, and its danger is Raised" },
        { "supported", "retropharyngeal-abscess supported by RCT-CT-02, and it is supported by nothing" },
        { "opposed", "retropharyngeal-abscess opposed by RCT-CT-02, and it is opposed by nothing" },
    };

    [Fact]
    public void what_the_differential_says_passes() => Small
        .Rank("retropharyngeal-abscess").First().At(1).Above("bacterial-meningitis").Exactly(Likelihood.Likely).And
        .Rank("retropharyngeal-calcific-tendinitis").At(2).AtLeast(Likelihood.Possible).AtMost(Likelihood.Possible).WithDanger(DangerState.None).And
        .NotRank("malaria")
        .KeepOpen("retropharyngeal-abscess")
        .HaveAnswered("bacterial-meningitis");

    [Theory]
    [MemberData(nameof(Unmet))]
    public void what_it_does_not_say_fails_with_what_it_says(string expectation, string expected) =>
        Assert.Equal($"Expected {expected}.\n{SmallAssessment.Differential}", SmallAssessment.MessageOf(assessment => _ = expectation switch
        {
            "listed" => (object)assessment.Rank("malaria"),
            "not listed" => assessment.NotRank("bacterial-meningitis"),
            "first" => assessment.Rank("retropharyngeal-calcific-tendinitis").First(),
            "at" => assessment.Rank("retropharyngeal-abscess").At(3),
            "above" => assessment.Rank("bacterial-meningitis").Above("retropharyngeal-abscess"),
            "at least" => assessment.Rank("retropharyngeal-calcific-tendinitis").AtLeast(Likelihood.Likely),
            "at most" => assessment.Rank("retropharyngeal-abscess").AtMost(Likelihood.Possible),
            "exactly" => assessment.Rank("retropharyngeal-abscess").Exactly(Likelihood.VeryLikely),
            "open" => assessment.KeepOpen("bacterial-meningitis"),
            "answered" => assessment.HaveAnswered("retropharyngeal-abscess"),
            "supported" => assessment.Rank("retropharyngeal-abscess").SupportedBy("RCT-CT-02"),
            "opposed" => assessment.Rank("retropharyngeal-abscess").OpposedBy("RCT-CT-02"),
            _ => throw new ArgumentOutOfRangeException(nameof(expectation)),
        }));

    [Fact]
    public void an_empty_assessment_is_said_to_be_empty() => Assert.Equal(
        "Expected malaria in the differential, and it is not listed.\nThe differential is empty.",
        Assert.Throws<AssessmentAssertionException>(() => new AssessmentBuilder().Build().Should().Rank(Diagnosis.Malaria)).Message);
}
