using Apatite.Model;

namespace Apatite.Rules.Laboratory;

[Name("sedimentation-moderately-raised"), Description("ESR from 20 to 60 mm/h, or stated raised")]
[Evidence("RCT-LAB-16")]
[Seed("S50")]
internal sealed class SedimentationModeratelyRaised : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Esr, l => Sedimentation.IsRaised(l) && !l.IsAbove(60m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("sedimentation-at-least-50"), Description("ESR at or above 50 mm/h")]
[Evidence("INF-LAB-03")]
internal sealed class SedimentationAtLeast50 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Esr, l => l.IsAtLeast(50m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("sedimentation-normal"), Description("ESR below 20 mm/h, or stated normal")]
[Evidence("DEG-LAB-05", "INF-LAB-10")]
internal sealed class SedimentationNormal : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Esr, l => Sedimentation.IsNormal(l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("sedimentation-raised-with-infection-risk")]
[Description("ESR at or above 20 mm/h with a risk factor for spinal infection")]
[Priority(-20)]
[Evidence("SEA-LAB-01")]
internal sealed class SedimentationRaisedWithInfectionRisk : Rule
{
    public override void Define()
    {
        LabResult esr = null!;
        InfectionRisk risk = null!;
        When()
            .Match(() => esr, l => l.Test == LabTest.Esr, l => Sedimentation.IsRaised(l))
            .Match(() => risk);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(Basis.Of(risk), esr)));
    }
}

[Name("sedimentation-normal-with-infection-risk"), Description("ESR below 20 mm/h with a risk factor for spinal infection")]
[Priority(-20)]
[Evidence("SEA-LAB-02")]
internal sealed class SedimentationNormalWithInfectionRisk : Rule
{
    public override void Define()
    {
        LabResult esr = null!;
        InfectionRisk risk = null!;
        When()
            .Match(() => esr, l => l.Test == LabTest.Esr, l => l.IsBelow(20m))
            .Match(() => risk);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(Basis.Of(risk), esr)));
    }
}

[Name("procalcitonin-low"), Description("Procalcitonin below 0.5 ug/L")]
[Evidence("INF-LAB-05")]
internal sealed class ProcalcitoninLow : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result,
                l => l.Test == LabTest.Procalcitonin,
                l => l.IsBelow(0.5m) || (!l.Value.HasValue && l.Interpretation == Interpretation.Normal));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("procalcitonin-raised"), Description("Procalcitonin at or above 0.5 ug/L")]
[Evidence("RPA-LAB-10", "MEN-LAB-04")]
internal sealed class ProcalcitoninRaised : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Procalcitonin, l => l.IsAtLeast(0.5m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

/// <summary>How a sedimentation rate that comes as a word is read.</summary>
internal static class Sedimentation
{
    public static bool IsNormal(LabResult rate) => rate.Value.HasValue ? rate.IsBelow(20m) : rate.Interpretation == Interpretation.Normal;

    public static bool IsRaised(LabResult rate) => rate.Value.HasValue ? rate.IsAtLeast(20m) : rate.Interpretation == Interpretation.High;
}
