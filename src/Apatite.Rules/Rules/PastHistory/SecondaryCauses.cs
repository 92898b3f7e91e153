using Apatite.Model;

namespace Apatite.Rules.PastHistory;

[Name("systemic-sclerosis"), Description("Systemic sclerosis")]
[Evidence("OTH-HX-01")]
[Seed("S10")]
internal sealed class SystemicSclerosis : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.SystemicSclerosis, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("dermatomyositis-polymyositis"), Description("Dermatomyositis or polymyositis")]
[Evidence("OTH-HX-02")]
[Seed("S10")]
internal sealed class DermatomyositisPolymyositis : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.DermatomyositisPolymyositis, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("haemochromatosis"), Description("Haemochromatosis")]
[Evidence("CPD-HX-01")]
[Seed("S09")]
internal sealed class Haemochromatosis : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.Haemochromatosis, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("hyperparathyroidism"), Description("Hyperparathyroidism")]
[Evidence("CPD-HX-02")]
internal sealed class Hyperparathyroidism : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.Hyperparathyroidism, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("hypervitaminosis-d"), Description("Hypervitaminosis D")]
[Evidence("OTH-HX-04")]
[Seed("S08")]
internal sealed class HypervitaminosisD : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.HypervitaminosisD, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("egfr-below-60"), Description("Estimated GFR below 60 mL/min/1.73 m2")]
[Evidence("OTH-LAB-04")]
[Seed("S08")]
internal sealed class EgfrBelow60 : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Egfr, l => l.IsBelow(60m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("calcium-phosphate-product-raised"), Description("Calcium x phosphate product at or above 4.4 mmol2/L2")]
[Priority(-20)]
[Evidence("OTH-LAB-01")]
[Seed("S08")]
internal sealed class CalciumPhosphateProductRaised : Rule
{
    public override void Define()
    {
        SerumCalcium calcium = null!;
        LabResult phosphate = null!;
        When()
            .Match(() => calcium)
            .Match(() => phosphate, l => l.Test == LabTest.Phosphate, l => States.Minerals.ProductIsAtLeast(calcium, l, 4.4m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(Basis.Of(calcium), phosphate)));
    }
}

[Name("vitamin-toxicity"), Description("25-hydroxyvitamin D above 375 nmol/L")]
[Evidence("OTH-LAB-02")]
[Seed("S08")]
internal sealed class VitaminToxicity : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.VitaminD25Oh, l => l.IsAbove(375m));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("iron-overload"), Description("Transferrin saturation and ferritin above the EASL cut-offs for the sex")]
[Evidence("OTH-LAB-03")]
[Seed("S09")]
internal sealed class IronOverload : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        LabResult saturation = null!;
        LabResult ferritin = null!;
        When()
            .Match(() => patient)
            .Match(() => saturation,
                l => l.Test == LabTest.TransferrinSaturation,
                l => States.Minerals.IsSaturationRaised(patient, l))
            .Match(() => ferritin, l => l.Test == LabTest.Ferritin, l => States.Minerals.IsFerritinRaised(patient, l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient, saturation, ferritin)));
    }
}
