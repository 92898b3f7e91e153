using Apatite.Model;

namespace Apatite.Rules.Rules.Laboratory;

[Description("Positive blood culture")]
[Evidence("RCT-LAB-10", "MEN-LAB-03", "DISC-LAB-03", "INF-LAB-06", "SEA-LAB-03")]
internal sealed class BloodCulturePositive() : Finding<LabResult>(l => l.Test == LabTest.BloodCulture && l.IsPositive);

[Description("Positive culture of a retropharyngeal aspirate")]
[Evidence("RCT-CT-12", "RPA-LAB-05")]
internal sealed class AspirateCulturePositive() : Finding<LabResult>(l => l.Test == LabTest.AspirateCulture && l.IsPositive);

[Description("Negative culture of a retropharyngeal aspirate, no antibiotics before")]
[Evidence("RPA-LAB-11")]
internal sealed class AspirateCultureNegative() : Finding<LabResult>(
    l => l.Test == LabTest.AspirateCulture && l.IsNegative,
    given: when => when.Not<HistoryItem>(h => h.History == History.PriorAntibiotics, h => h.IsPresent));

[Description("Positive culture of a disc or vertebral biopsy")]
[Evidence("INF-LAB-07")]
internal sealed class BiopsyCulturePositive() : Finding<LabResult>(l => l.Test == LabTest.DiscOrBoneBiopsyCulture && l.IsPositive);

[Description("Negative culture of a disc or vertebral biopsy, no antibiotics before")]
[Evidence("DISC-LAB-04", "INF-LAB-08")]
internal sealed class BiopsyCultureNegative() : Finding<LabResult>(
    l => l.Test == LabTest.DiscOrBoneBiopsyCulture && l.IsNegative,
    given: when => when.Not<HistoryItem>(h => h.History == History.PriorAntibiotics, h => h.IsPresent));

[Description("Positive malaria smear")]
[Evidence("MAL-LAB-01")]
internal sealed class MalariaTestPositive() : Finding<LabResult>(l => l.Test == LabTest.MalariaSmear && l.IsPositive);

[Description("Positive rapid malaria test")]
[Evidence("MAL-LAB-06")]
internal sealed class RapidMalariaTestPositive() : Finding<LabResult>(l => l.Test == LabTest.RapidMalariaTest && l.IsPositive);

[Description("One negative malaria smear")]
[Evidence("MAL-LAB-02"), Seed("S40")]
internal sealed class MalariaSmearNegative() : Finding<LabResult>(l => l.Test == LabTest.MalariaSmear && l.IsNegative);

[Name("three-malaria-smears-negative"), Description("Three negative malaria smears")]
[Evidence("MAL-LAB-03")]
internal sealed class ThreeMalariaSmearsNegative : Rule
{
    public override void Define()
    {
        IEnumerable<LabResult> smears = null!;
        When()
            .Query(() => smears, q => q
                .Match<LabResult>(l => l.Test == LabTest.MalariaSmear, l => l.IsNegative)
                .Collect()
                .Where(c => c.Count() >= 3));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(smears)));
    }
}
