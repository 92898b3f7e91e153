using Apatite.Model;

namespace Apatite.Rules.Laboratory;

[Name("crp-normal"), Description("CRP below 5 mg/L, or stated normal")]
[Evidence("INF-LAB-02", "RPA-LAB-06", "CDS-LAB-04", "SEA-LAB-04")]
internal sealed class CrpNormal : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Crp, l => Crp.IsNormal(l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("crp-below-10"), Description("CRP below 10 mg/L")]
[Evidence("DEG-LAB-01")]
internal sealed class CrpBelow10 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Crp, l => l.IsBelow(10m) || Crp.IsNormal(l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("crp-below-20"), Description("CRP below 20 mg/L")]
[Evidence("DISC-LAB-01")]
internal sealed class CrpBelow20 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Crp, l => l.IsBelow(20m) || Crp.IsNormal(l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("crp-below-50"), Description("CRP below 50 mg/L, not within the first 12 hours of the complaint")]
[Evidence("MEN-LAB-02")]
internal sealed class CrpBelow50 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result, l => l.Test == LabTest.Crp, l => l.IsBelow(50m) || Crp.IsNormal(l))
            .Not<SymptomCourse>(c => c.DurationDays < 0.5m);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("crp-5-to-49"), Description("CRP from 5 to below 50 mg/L")]
[Evidence("RCT-LAB-03")]
internal sealed class Crp5To49 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Crp, l => l.IsAtLeast(5m) && l.IsBelow(50m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("crp-50-to-99"), Description("CRP from 50 to below 100 mg/L")]
[Evidence("RCT-LAB-05")]
[Seed("S40")]
internal sealed class Crp50To99 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Crp, l => l.IsAtLeast(50m) && l.IsBelow(100m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("crp-at-least-20"), Description("CRP at or above 20 mg/L")]
[Evidence("INF-LAB-01", "DEG-LAB-02", "OCC-LAB-01")]
[Seed("S40", "S41")]
internal sealed class CrpAtLeast20 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Crp, l => l.IsAtLeast(20m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("crp-at-least-50"), Description("CRP at or above 50 mg/L")]
[Evidence("MEN-LAB-01", "ASM-LAB-01", "CDS-LAB-01")]
internal sealed class CrpAtLeast50 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Crp, l => l.IsAtLeast(50m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("crp-at-least-100"), Description("CRP at or above 100 mg/L")]
[Evidence("RCT-LAB-04", "RPA-LAB-02", "DISC-LAB-02")]
internal sealed class CrpAtLeast100 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Crp, l => l.IsAtLeast(100m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("crp-raised-without-number"), Description("CRP or inflammatory markers raised, no figure given")]
[Evidence("RCT-LAB-13", "INF-LAB-09", "RPA-LAB-07", "DEG-LAB-03", "OCC-LAB-02", "CDS-LAB-05", "INC-LAB-02")]
internal sealed class CrpRaisedWithoutNumber : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Crp, l => Crp.IsRaisedWithoutNumber(l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("crp-raised-without-symptoms")]
[Description("CRP at or above 20 mg/L that nothing else explains in a patient without symptoms")]
[Evidence("INC-LAB-01")]
internal sealed class CrpRaisedWithoutSymptoms : Rule
{
    public override void Define()
    {
        LabResult crp = null!;
        ClinicalFinding symptoms = null!;
        When()
            .Match(() => crp, l => l.Test == LabTest.Crp, l => l.IsAtLeast(20m))
            .Match(() => symptoms, s => s.Symptom == Symptom.Asymptomatic, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(crp, symptoms)));
    }
}

/// <summary>How a CRP that comes as a word is read: raised without a number is weaker than a number.</summary>
internal static class Crp
{
    public static bool IsNormal(LabResult crp) => crp.Value.HasValue ? crp.IsBelow(5m) : crp.Interpretation == Interpretation.Normal;

    public static bool IsRaisedWithoutNumber(LabResult crp) => !crp.Value.HasValue && crp.Interpretation == Interpretation.High;
}
