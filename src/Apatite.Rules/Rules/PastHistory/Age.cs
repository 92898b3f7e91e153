using Apatite.Model;

namespace Apatite.Rules.PastHistory;

[Name("age-below-6"), Description("Age below 6 years")]
[Evidence("RPA-DEM-01")]
internal sealed class AgeBelow6 : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        When().Match(() => patient, p => p.AgeYears < 6);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient)));
    }
}

[Name("age-5-to-12"), Description("Age 5 to 12 years")]
[Evidence("CHI-DEM-01")]
internal sealed class Age5To12 : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        When().Match(() => patient, p => p.AgeYears >= 5 && p.AgeYears <= 12);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient)));
    }
}

[Name("age-below-18"), Description("Age below 18 years")]
[Evidence("RCT-DEM-02", "CHI-DEM-03", "MIG-DEM-01")]
[Seed("S22")]
internal sealed class AgeBelow18 : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        When().Match(() => patient, p => p.AgeYears < 18);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient)));
    }
}

[Name("age-at-least-18"), Description("Age of 18 years or more")]
[Evidence("CHI-DEM-02", "KAW-DEM-01")]
internal sealed class AgeAtLeast18 : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        When().Match(() => patient, p => p.AgeYears >= 18);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient)));
    }
}

[Name("age-30-to-60"), Description("Age 30 to 60 years")]
[Evidence("RCT-DEM-01")]
internal sealed class Age30To60 : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        When().Match(() => patient, p => p.AgeYears >= 30 && p.AgeYears <= 60);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient)));
    }
}

[Name("age-40-to-70"), Description("Age 40 to 70 years")]
[Evidence("RCT-DEM-03", "DISC-DEM-01", "OTH-DEM-01")]
[Seed("S05")]
internal sealed class Age40To70 : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        When().Match(() => patient, p => p.AgeYears >= 40 && p.AgeYears <= 70);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient)));
    }
}

[Name("age-below-50"), Description("Age of 18 to 49 years")]
[Evidence("CDS-DEM-02")]
internal sealed class AgeBelow50 : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        When().Match(() => patient, p => p.AgeYears >= 18 && p.AgeYears < 50);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient)));
    }
}

[Name("age-at-least-60"), Description("Age of 60 years or more")]
[Evidence("CDS-DEM-01", "CPD-DEM-01")]
internal sealed class AgeAtLeast60 : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        When().Match(() => patient, p => p.AgeYears >= 60);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient)));
    }
}
