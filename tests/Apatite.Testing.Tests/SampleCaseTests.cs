using Apatite.Model.Fhir;
using Apatite.Rules;
using Hl7.Fhir.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Testing.Tests;

public sealed class SampleCaseTests
{
    private static readonly IDifferentialAssessor Assessor =
        new ServiceCollection().AddApatiteRules().BuildServiceProvider().GetRequiredService<IDifferentialAssessor>();

    private static readonly CaseReader Reader = new();

    public static TheoryData<SampleCase> All => [.. SampleCase.All];

    [Theory]
    [MemberData(nameof(All))]
    public void every_case_is_read_whole(SampleCase sample)
    {
        Assert.Equal(sample.Id, sample.ToBundle().Id);
        Assert.NotEmpty(sample.Story);
        Assessor.Assess(sample.ToBundle(), Reader).Should().ReadReport().NothingRejected();
    }

    [Fact]
    public void a_test_may_change_its_bundle()
    {
        Bundle changed = SampleCase.Seed2.ToBundle();
        changed.Entry.Clear();
        Assert.NotEmpty(SampleCase.Seed2.ToBundle().Entry);
    }

    [Fact]
    public void the_second_case_is_answered_as_its_story_says() => Assessor.Assess(SampleCase.Seed2.ToBundle(), Reader).Should()
        .Rank("retropharyngeal-calcific-tendinitis").First().AtLeast(Likelihood.VeryLikely).SupportedBy("RCT-CT-02").And
        .KeepOpen("retropharyngeal-abscess")
        .Rank("bacterial-meningitis").OpposedBy("MEN-CSF-11").And
        .Advise("nsaid").WithCaution("nsaid-with-asthma");
}
