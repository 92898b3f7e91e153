using Apatite.Model;

namespace Apatite.Rules.States;

[Name("fever-reported"), Description("Fever is reported")]
internal sealed class FeverReported : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Fever, s => s.IsPresent);
        Then().Yield(ctx => new Fever(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("fever-measured"), Description("Temperature at or above 38.0 Cel")]
internal sealed class FeverMeasured : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result,
                l => l.Test == LabTest.Temperature,
                l => l.IsAtLeast(38.0m) || l.Interpretation == Interpretation.High);
        Then().Yield(ctx => new Fever(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("fever-earlier"), Description("Temperature at or above 38.0 Cel earlier in the window")]
internal sealed class FeverEarlier : Rule
{
    public override void Define()
    {
        LabTrend course = null!;
        When().Match(() => course, c => c.Test == LabTest.Temperature, c => c.Peak >= 38.0m);
        Then().Yield(ctx => new Fever(ctx.Rule.Name, Basis.Of(course)));
    }
}

[Name("fever-denied"), Description("Fever is denied and none is measured")]
[Priority(-10)]
internal sealed class FeverDenied : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When()
            .Match(() => finding, s => s.Symptom == Symptom.Fever, s => s.IsAbsent)
            .Not<Fever>();
        Then().Yield(ctx => new Afebrile(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("temperature-normal"), Description("Temperature below 38.0 Cel and no fever reported")]
[Priority(-10)]
internal sealed class TemperatureNormal : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result,
                l => l.Test == LabTest.Temperature,
                l => l.IsBelow(38.0m) || (!l.Value.HasValue && l.Interpretation == Interpretation.Normal))
            .Not<Fever>();
        Then().Yield(ctx => new Afebrile(ctx.Rule.Name, Basis.Of(result)));
    }
}
