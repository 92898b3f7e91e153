using Apatite.Model;
using Apatite.Rules.LabValues;

namespace Apatite.Rules.Rules.PastHistory;

[Description("Systemic sclerosis")]
[Evidence("OTH-HX-01"), Seed("S10")]
internal sealed class SystemicSclerosis() : Finding<HistoryItem>(h => h.Shows(History.SystemicSclerosis));

[Description("Dermatomyositis or polymyositis")]
[Evidence("OTH-HX-02"), Seed("S10")]
internal sealed class DermatomyositisPolymyositis() : Finding<HistoryItem>(h => h.Shows(History.DermatomyositisPolymyositis));

[Description("Haemochromatosis")]
[Evidence("CPD-HX-01"), Seed("S09")]
internal sealed class Haemochromatosis() : Finding<HistoryItem>(h => h.Shows(History.Haemochromatosis));

[Description("Hyperparathyroidism")]
[Evidence("CPD-HX-02")]
internal sealed class Hyperparathyroidism() : Finding<HistoryItem>(h => h.Shows(History.Hyperparathyroidism));

[Description("Hypervitaminosis D")]
[Evidence("OTH-HX-04"), Seed("S08")]
internal sealed class HypervitaminosisD() : Finding<HistoryItem>(h => h.Shows(History.HypervitaminosisD));

[Description("Estimated GFR below 60 mL/min/1.73 m2")]
[Evidence("OTH-LAB-04"), Seed("S08")]
internal sealed class EgfrBelow60() : Finding<LabResult>(l => l.Test == LabTest.Egfr && l.IsBelow(60m));

[Description("Calcium x phosphate product at or above 4.4 mmol2/L2")]
[Evidence("OTH-LAB-01"), Seed("S08")]
internal sealed class CalciumPhosphateProductRaised() : Finding<SerumCalcium, LabResult>(
    calcium => true,
    phosphate => phosphate.Test == LabTest.Phosphate,
    (calcium, phosphate) => Minerals.ProductIsAtLeast(calcium, phosphate, 4.4m));

[Description("25-hydroxyvitamin D above 375 nmol/L")]
[Evidence("OTH-LAB-02"), Seed("S08")]
internal sealed class VitaminToxicity() : Finding<LabResult>(l => l.Test == LabTest.VitaminD25Oh && l.IsAbove(375m));

[Name("iron-overload"), Description("Transferrin saturation and ferritin above the EASL cut-offs for the sex")]
[Evidence("OTH-LAB-03"), Seed("S09")]
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
                l => Minerals.IsSaturationRaised(patient, l))
            .Match(() => ferritin, l => l.Test == LabTest.Ferritin, l => Minerals.IsFerritinRaised(patient, l));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient, saturation, ferritin)));
    }
}
