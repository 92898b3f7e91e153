using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Rules;
using Hl7.Fhir.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Testing.Tests;

public sealed class StubAssessorTests
{
    [Fact]
    public void takes_the_place_of_the_rules_and_answers_what_the_test_says()
    {
        StubAssessor stub = StubAssessor.Returning(SmallAssessment.Value);
        using ServiceProvider services = new ServiceCollection().AddSingleton<IDifferentialAssessor>(stub).AddApatiteRules().BuildServiceProvider();
        IDifferentialAssessor assessor = services.GetRequiredService<IDifferentialAssessor>();
        Assert.Same(SmallAssessment.Value, assessor.Assess(new Bundle(), services.GetRequiredService<CaseReader>()));
        Assert.Same(SmallAssessment.Value, assessor.Assess(ClinicalCase.FromFacts([])));
        Assert.Equal(2, stub.Calls);
    }

    [Fact]
    public void fails_as_the_test_says() =>
        Assert.Equal("broken", Assert.Throws<InvalidOperationException>(() =>
            StubAssessor.Throwing(new InvalidOperationException("broken")).Assess(ClinicalCase.FromFacts([]))).Message);

    [Fact]
    public void can_be_ended_as_the_rules_can() =>
        Assert.Throws<OperationCanceledException>(() =>
            StubAssessor.Returning(SmallAssessment.Value).Assess(ClinicalCase.FromFacts([]), cancellationToken: new CancellationToken(canceled: true)));
}
