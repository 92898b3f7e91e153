using Apatite.Model;

namespace Apatite.Rules.CerebrospinalFluid;

[Name("csf-glucose-ratio-low"), Description("CSF to serum glucose ratio at or below 0.36")]
[Evidence("MEN-CSF-05", "ASM-CSF-14")]
internal sealed class CsfGlucoseRatioLow : Rule
{
    public override void Define()
    {
        LabResult fluid = null!;
        LabResult serum = null!;
        When()
            .Match(() => fluid, l => l.Test == LabTest.CsfGlucose, l => l.Value.HasValue)
            .Match(() => serum, l => l.Test == LabTest.SerumGlucose, l => CsfGlucose.RatioIsAtMost(fluid, l, 0.36m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(fluid, serum)));
    }
}

[Name("csf-glucose-ratio-not-low"), Description("CSF to serum glucose ratio above 0.36")]
[Evidence("MEN-CSF-06")]
internal sealed class CsfGlucoseRatioNotLow : Rule
{
    public override void Define()
    {
        LabResult fluid = null!;
        LabResult serum = null!;
        When()
            .Match(() => fluid, l => l.Test == LabTest.CsfGlucose, l => l.Value.HasValue)
            .Match(() => serum, l => l.Test == LabTest.SerumGlucose, l => CsfGlucose.RatioIsAbove(fluid, l, 0.36m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(fluid, serum)));
    }
}

[Name("csf-glucose-ratio-normal"), Description("CSF to serum glucose ratio above 0.5")]
[Evidence("ASM-CSF-04")]
internal sealed class CsfGlucoseRatioNormal : Rule
{
    public override void Define()
    {
        LabResult fluid = null!;
        LabResult serum = null!;
        When()
            .Match(() => fluid, l => l.Test == LabTest.CsfGlucose, l => l.Value.HasValue)
            .Match(() => serum, l => l.Test == LabTest.SerumGlucose, l => CsfGlucose.RatioIsAbove(fluid, l, 0.5m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(fluid, serum)));
    }
}

[Name("csf-glucose-low-without-serum"), Description("CSF glucose below 2.2 mmol/L, or stated low, without a serum glucose")]
[Evidence("MEN-CSF-14")]
internal sealed class CsfGlucoseLowWithoutSerum : Rule
{
    public override void Define()
    {
        LabResult fluid = null!;
        When()
            .Match(() => fluid, l => l.Test == LabTest.CsfGlucose, l => CsfGlucose.IsLow(l))
            .Not<LabResult>(l => l.Test == LabTest.SerumGlucose, l => l.Value.HasValue);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(fluid)));
    }
}

[Name("csf-glucose-normal"), Description("CSF glucose stated normal, or at least 2.8 mmol/L")]
[Evidence("MEN-CSF-15", "ASM-CSF-12")]
internal sealed class CsfGlucoseNormal : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result,
                l => l.Test == LabTest.CsfGlucose,
                l => l.Value.HasValue ? l.IsAtLeast(2.8m) : l.Interpretation == Interpretation.Normal);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-protein-slightly-raised"), Description("CSF protein from 0.4 to 1.0 g/L")]
[Evidence("ASM-CSF-05")]
internal sealed class CsfProteinSlightlyRaised : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfProtein, l => l.IsAtLeast(0.4m) && l.IsAtMost(1.0m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-protein-above-1"), Description("CSF protein above 1.0 g/L")]
[Evidence("MEN-CSF-16", "ASM-CSF-15")]
internal sealed class CsfProteinAbove1 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfProtein, l => l.IsAbove(1.0m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("csf-lactate-raised"), Description("CSF lactate at or above 3.5 mmol/L")]
[Evidence("MEN-CSF-12")]
internal sealed class CsfLactateRaised : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.CsfLactate, l => l.IsAtLeast(3.5m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

/// <summary>How the glucose of the fluid is read: against a serum glucose when there is one.</summary>
internal static class CsfGlucose
{
    public static bool RatioIsAtMost(LabResult fluid, LabResult serum, decimal bound) => serum.Value > 0 && fluid.Value / serum.Value <= bound;

    public static bool RatioIsAbove(LabResult fluid, LabResult serum, decimal bound) => serum.Value > 0 && fluid.Value / serum.Value > bound;

    /// <summary>Below 2.2 mmol/L, or stated low (thresholds-and-management.md 2.5).</summary>
    public static bool IsLow(LabResult fluid) => fluid.Value.HasValue ? fluid.IsBelow(2.2m) : fluid.Interpretation == Interpretation.Low;
}
