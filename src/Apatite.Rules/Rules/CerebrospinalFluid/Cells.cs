using Apatite.Model;

namespace Apatite.Rules.CerebrospinalFluid;

[Name("csf-leukocytes-at-least-100"), Description("CSF white cells at or above 100 /uL")]
[Evidence("MEN-CSF-01")]
internal sealed class CsfLeukocytesAtLeast100 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfLeukocytes, l => l.IsAtLeast(100m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-leukocytes-at-least-1000"), Description("CSF white cells at or above 1000 /uL")]
[Evidence("MEN-CSF-02")]
internal sealed class CsfLeukocytesAtLeast1000 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfLeukocytes, l => l.IsAtLeast(1000m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-leukocytes-at-most-5"), Description("CSF white cells at or below 5 /uL")]
[Evidence("MEN-CSF-03")]
internal sealed class CsfLeukocytesAtMost5 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result,
                l => l.Test == LabTest.CsfLeukocytes,
                l => l.IsAtMost(5m) || (!l.Value.HasValue && l.Interpretation == Interpretation.Normal));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-leukocytes-5-to-1000"), Description("CSF white cells above 5 and up to 1000 /uL")]
[Evidence("ASM-CSF-01")]
internal sealed class CsfLeukocytes5To1000 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfLeukocytes, l => l.IsAbove(5m) && l.IsAtMost(1000m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-leukocytes-raised"), Description("CSF white cells above 5 /uL, or stated raised")]
[Evidence("RCT-LAB-12")]
internal sealed class CsfLeukocytesRaised : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result,
                l => l.Test == LabTest.CsfLeukocytes,
                l => l.IsAbove(5m) || (!l.Value.HasValue && l.Interpretation == Interpretation.High));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-leukocytes-raised-without-number"), Description("CSF white cells stated raised, no figure given")]
[Evidence("MEN-CSF-20", "ASM-CSF-11")]
internal sealed class CsfLeukocytesRaisedWithoutNumber : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result,
                l => l.Test == LabTest.CsfLeukocytes,
                l => !l.Value.HasValue && l.Interpretation == Interpretation.High);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-leukocytes-6-to-99"), Description("CSF white cells above 5 and below 100 /uL")]
[Evidence("MEN-CSF-21")]
internal sealed class CsfLeukocytes6To99 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfLeukocytes, l => l.IsAbove(5m) && l.IsBelow(100m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-neutrophils-at-least-50"), Description("At least 50 % neutrophils in the CSF")]
[Evidence("MEN-CSF-04", "ASM-CSF-07")]
internal sealed class CsfNeutrophilsAtLeast50 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfNeutrophilPercentage, l => l.IsAtLeast(50m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-neutrophils-below-50"), Description("Below 50 % neutrophils in the CSF")]
[Evidence("ASM-CSF-03", "MEN-CSF-13")]
internal sealed class CsfNeutrophilsBelow50 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfNeutrophilPercentage, l => l.IsBelow(50m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}
