using Apatite.Model;

namespace Apatite.Rules.Clinical;

[Name("fever-present"), Description("Fever, reported or measured at 38.0 Cel or above")]
[Priority(-20)]
[Evidence("RPA-CL-01", "MEN-CL-01", "INF-CL-01", "SEA-CL-01", "CDS-CL-03", "CHI-CL-03", "OCC-CL-02", "ASM-CL-04", "PHA-CL-03", "KAW-CL-02", "DEG-CL-03")]
internal sealed class FeverPresent : Rule
{
    public override void Define()
    {
        Fever fever = null!;
        When()
            .Match(() => fever);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(fever)));
    }
}

[Name("fever-absent"), Description("No fever, by report or by measurement")]
[Priority(-20)]
[Evidence("RCT-CL-20", "RPA-CL-14", "MAL-CL-02")]
[Seed("S40")]
internal sealed class FeverAbsent : Rule
{
    public override void Define()
    {
        Afebrile afebrile = null!;
        When()
            .Match(() => afebrile);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(afebrile)));
    }
}

[Name("temperature-at-least-38"), Description("Temperature measured at 38.0 Cel or above, after travel in a malaria area")]
[Evidence("MAL-CL-01")]
internal sealed class TemperatureAtLeast38 : Rule
{
    public override void Define()
    {
        LabResult temperature = null!;
        HistoryItem travel = null!;
        When()
            .Match(() => temperature, l => l.Test == LabTest.Temperature, l => l.IsAtLeast(38.0m))
            .Match(() => travel, h => h.History == History.MalariaAreaTravel, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(temperature, travel)));
    }
}

[Name("temperature-high"), Description("Temperature at or above 38.5 Cel")]
[Evidence("RCT-LAB-01", "DISC-LAB-06")]
internal sealed class TemperatureHigh : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Temperature, l => l.IsAtLeast(38.5m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("chills"), Description("Chills or rigors")]
[Evidence("RPA-CL-15", "INF-CL-04", "SEA-CL-07")]
internal sealed class Chills : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Chills, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("low-back-pain"), Description("Low back pain")]
[Evidence("SEA-CL-02")]
internal sealed class LowBackPain : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.LowBackPain, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("thoracic-back-pain"), Description("Thoracic back pain")]
[Evidence("SEA-CL-02")]
internal sealed class ThoracicBackPain : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.ThoracicBackPain, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("night-pain"), Description("Night pain")]
[Evidence("TUM-CL-01")]
internal sealed class NightPain : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.NightPain, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("weight-loss"), Description("Weight loss or failing general condition")]
[Evidence("TUM-CL-02", "INF-CL-06")]
internal sealed class WeightLoss : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.WeightLoss, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("asymptomatic"), Description("No symptoms")]
[Evidence("RCT-COURSE-01", "INC-CL-01", "CDS-CL-05", "OTH-CL-01", "MIG-CL-05", "CPD-CL-01", "DISC-CL-04", "CHI-CL-05")]
[Seed("S15", "S77")]
internal sealed class Asymptomatic : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Asymptomatic, s => s.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}
