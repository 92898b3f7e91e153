using Apatite.Model;

namespace Apatite.Rules.CerebrospinalFluid;

[Name("lumbar-puncture-normal"), Description("Lumbar puncture normal, by its overall result or by its cells")]
[Priority(-20)]
[Evidence("SEA-LP-01", "ASM-CSF-09")]
[Seed("S41")]
internal sealed class LumbarPunctureNormal : Rule
{
    public override void Define()
    {
        NormalCsf csf = null!;
        When()
            .Match(() => csf);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(csf)));
    }
}

[Name("lumbar-puncture-normal-in-meningism"), Description("Meningism with a normal lumbar puncture")]
[Priority(-20)]
[Evidence("RCT-LAB-11", "CDS-LAB-03")]
[Seed("S41")]
internal sealed class LumbarPunctureNormalInMeningism : Rule
{
    public override void Define()
    {
        NormalCsf csf = null!;
        Meningism meningism = null!;
        When()
            .Match(() => csf)
            .Match(() => meningism);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(Basis.Of(csf), Basis.Of(meningism))));
    }
}

[Name("lumbar-puncture-summary-normal"), Description("Lumbar puncture: overall result normal, cells not itemised")]
[Evidence("MEN-CSF-11")]
[Seed("S41")]
internal sealed class LumbarPunctureSummaryNormal : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result,
                l => l.Test == LabTest.LumbarPunctureSummary,
                l => l.Interpretation == Interpretation.Normal || l.IsNegative)
            .Not<LabResult>(l => l.Test == LabTest.CsfLeukocytes);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("lumbar-puncture-summary-abnormal"), Description("Lumbar puncture: overall result abnormal")]
[Evidence("RCT-LAB-12", "MEN-CSF-19", "ASM-CSF-10")]
internal sealed class LumbarPunctureSummaryAbnormal : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result,
                l => l.Test == LabTest.LumbarPunctureSummary,
                l => l.Interpretation == Interpretation.Abnormal || l.IsPositive || l.Interpretation == Interpretation.High);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}
