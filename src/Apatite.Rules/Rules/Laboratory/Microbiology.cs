using Apatite.Model;

namespace Apatite.Rules.Laboratory;

[Name("blood-culture-positive"), Description("Positive blood culture")]
[Evidence("RCT-LAB-10", "MEN-LAB-03", "DISC-LAB-03", "INF-LAB-06", "SEA-LAB-03")]
internal sealed class BloodCulturePositive : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.BloodCulture, l => l.IsPositive);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("aspirate-culture-positive"), Description("Positive culture of a retropharyngeal aspirate")]
[Evidence("RCT-CT-12", "RPA-LAB-05")]
internal sealed class AspirateCulturePositive : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.AspirateCulture, l => l.IsPositive);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("aspirate-culture-negative"), Description("Negative culture of a retropharyngeal aspirate, no antibiotics before")]
[Evidence("RPA-LAB-11")]
internal sealed class AspirateCultureNegative : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result, l => l.Test == LabTest.AspirateCulture, l => l.IsNegative)
            .Not<HistoryItem>(h => h.History == History.PriorAntibiotics, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("biopsy-culture-positive"), Description("Positive culture of a disc or vertebral biopsy")]
[Evidence("INF-LAB-07")]
internal sealed class BiopsyCulturePositive : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.DiscOrBoneBiopsyCulture, l => l.IsPositive);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("biopsy-culture-negative"), Description("Negative culture of a disc or vertebral biopsy, no antibiotics before")]
[Evidence("DISC-LAB-04", "INF-LAB-08")]
internal sealed class BiopsyCultureNegative : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result, l => l.Test == LabTest.DiscOrBoneBiopsyCulture, l => l.IsNegative)
            .Not<HistoryItem>(h => h.History == History.PriorAntibiotics, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("malaria-test-positive"), Description("Positive malaria smear")]
[Evidence("MAL-LAB-01")]
internal sealed class MalariaTestPositive : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.MalariaSmear, l => l.IsPositive);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("rapid-malaria-test-positive"), Description("Positive rapid malaria test")]
[Evidence("MAL-LAB-06")]
internal sealed class RapidMalariaTestPositive : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.RapidMalariaTest, l => l.IsPositive);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("malaria-smear-negative"), Description("One negative malaria smear")]
[Evidence("MAL-LAB-02")]
[Seed("S40")]
internal sealed class MalariaSmearNegative : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.MalariaSmear, l => l.IsNegative);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("three-malaria-smears-negative"), Description("Three negative malaria smears")]
[Evidence("MAL-LAB-03")]
internal sealed class ThreeMalariaSmearsNegative : Rule
{
    public override void Define()
    {
        IEnumerable<LabResult> smears = null!;
        When()
            .Query(() => smears, q => q.Match<LabResult>(l => l.Test == LabTest.MalariaSmear, l => l.IsNegative).Collect().Where(c => c.Count() >= 3));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(smears)));
    }
}
