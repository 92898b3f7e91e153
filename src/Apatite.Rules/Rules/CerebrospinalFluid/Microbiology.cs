using Apatite.Model;

namespace Apatite.Rules.CerebrospinalFluid;

[Name("csf-gram-stain-positive"), Description("Positive CSF Gram stain")]
[Evidence("MEN-CSF-08", "ASM-CSF-06")]
internal sealed class CsfGramStainPositive : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfGramStain, l => l.IsPositive);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-gram-stain-negative"), Description("Negative CSF Gram stain, no antibiotics before")]
[Evidence("MEN-CSF-17", "ASM-CSF-13")]
internal sealed class CsfGramStainNegative : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result, l => l.Test == LabTest.CsfGramStain, l => l.IsNegative)
            .Not<HistoryItem>(h => h.History == History.PriorAntibiotics, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-culture-positive"), Description("Positive CSF culture")]
[Evidence("MEN-CSF-10", "ASM-CSF-08")]
internal sealed class CsfCulturePositive : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfCulture, l => l.IsPositive);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-culture-negative"), Description("Negative CSF culture, no antibiotics before")]
[Evidence("MEN-CSF-18")]
internal sealed class CsfCultureNegative : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result, l => l.Test == LabTest.CsfCulture, l => l.IsNegative)
            .Not<HistoryItem>(h => h.History == History.PriorAntibiotics, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}
