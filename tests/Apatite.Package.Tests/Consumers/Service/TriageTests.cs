using Apatite.Model.Fhir;
using Apatite.Rules;
using Apatite.Testing;
using Hl7.Fhir.Model;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Consumer;

public sealed class TriageTests
{
    [Theory]
    [InlineData(AlertSeverity.Critical, true)]
    [InlineData(AlertSeverity.Warning, false)]
    public void somebody_is_needed_now_when_an_alert_is_critical(AlertSeverity severity, bool needed)
    {
        StubAssessor assessor = StubAssessor.Returning(new AssessmentBuilder().Alert(AlertCode.AirwayThreat, severity).Build());
        using ServiceProvider services = Services().AddSingleton<IDifferentialAssessor>(assessor).BuildServiceProvider();
        Assert.Equal(needed, services.GetRequiredService<Triage>().NeedsSomebodyNow(new Bundle()));
        Assert.Equal(1, assessor.Calls);
    }

    [Fact]
    public void the_rules_themselves_answer_the_sample_case()
    {
        using ServiceProvider services = Services().BuildServiceProvider();
        services.GetRequiredService<IDifferentialAssessor>().Assess(SampleCase.Seed2.ToBundle(), services.GetRequiredService<CaseReader>()).Should()
            .Rank("retropharyngeal-calcific-tendinitis").First().And
            .KeepOpen("retropharyngeal-abscess");
    }

    private static IServiceCollection Services() => new ServiceCollection().AddApatiteRules().AddSingleton<Triage>();
}
