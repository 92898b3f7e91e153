using Apatite.Model;
using Apatite.Rules.Judgements;
using Apatite.Rules.LabValues;

namespace Apatite.Rules.Rules.Deposits;

[Description("A disease of the record that makes apatite deposit"), Seed("S07", "S08", "S09", "S10")]
internal sealed class CauseInHistory() : Derivation<HistoryItem, SecondaryCause>(
    h => SecondaryCauses.IsOne(h.History) && h.IsPresent,
    (rule, basis, item) => new SecondaryCause(rule, basis, item.History));

[Description("Calcium x phosphate product at or above 4.4 mmol2/L2"), Priority(-20), Seed("S08")]
internal sealed class RaisedCalciumPhosphateProduct() : Derivation<SerumCalcium, LabResult, SecondaryCause>(
    calcium => true,
    phosphate => phosphate.Test == LabTest.Phosphate,
    (calcium, phosphate) => Minerals.ProductIsAtLeast(calcium, phosphate, 4.4m),
    (rule, basis, _, _) => new SecondaryCause(rule, basis, LabTest.Phosphate));

[Description("25-hydroxyvitamin D above 375 nmol/L"), Seed("S08")]
internal sealed class VitaminIntoxication() : Derivation<LabResult, SecondaryCause>(
    l => l.Test == LabTest.VitaminD25Oh && l.IsAbove(375m),
    (rule, basis, _) => new SecondaryCause(rule, basis, History.HypervitaminosisD));

/// <summary>The diseases of the record that make apatite deposit (seed S07 to S10).</summary>
internal static class SecondaryCauses
{
    public static bool IsOne(History history) =>
        history == History.ChronicKidneyDisease || history == History.Dialysis || history == History.HypervitaminosisD
        || history == History.Hyperparathyroidism || history == History.Haemochromatosis || history == History.SystemicSclerosis
        || history == History.DermatomyositisPolymyositis || history == History.DegenerativeSpineDisease;
}
