using System.Text;
using Apatite.CdsHooks.Cards;
using Apatite.EverydayPatients;
using Apatite.Model.Fhir;
using Apatite.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.CdsHooks.Tests;

/// <summary>How often a chart of somebody who has nothing dangerous is interrupted by a card.</summary>
public sealed class EverydayCardTests
{
    private const int Seed = 1, Each = 60;

    [Fact]
    public void Few_everyday_patients_get_a_card()
    {
        using ServiceProvider provider = new ServiceCollection().AddApatiteRules(rules => rules.UseCompiledRules()).BuildServiceProvider();
        CaseReader reader = provider.GetRequiredService<CaseReader>();
        IDifferentialAssessor assessor = provider.GetRequiredService<IDifferentialAssessor>();

        double percent = 100 * Everyday.Draw(Seed, Each)
            .Average(patient => CardChoice.Of(assessor.Assess(reader.Read(Encoding.UTF8.GetBytes(patient.ToJson())))).Any() ? 1 : 0);

        Assert.InRange(percent, 0, 5);
    }
}
