using Apatite.Model;

namespace Apatite.Rules.Deposits;

[Name("cause-in-history"), Description("A disease of the record that makes apatite deposit")]
[Seed("S07", "S08", "S09", "S10")]
internal sealed class CauseInHistory : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => SecondaryCauses.IsOne(h.History), h => h.IsPresent);
        Then().Yield(ctx => new SecondaryCause(ctx.Rule.Name, Basis.Of(item), item.History));
    }
}

[Name("raised-calcium-phosphate-product"), Description("Calcium x phosphate product at or above 4.4 mmol2/L2")]
[Priority(-20)]
[Seed("S08")]
internal sealed class RaisedCalciumPhosphateProduct : Rule
{
    public override void Define()
    {
        SerumCalcium calcium = null!;
        LabResult phosphate = null!;
        When()
            .Match(() => calcium)
            .Match(() => phosphate, l => l.Test == LabTest.Phosphate, l => States.Minerals.ProductIsAtLeast(calcium, l, 4.4m));
        Then().Yield(ctx => new SecondaryCause(ctx.Rule.Name, Basis.Of(Basis.Of(calcium), phosphate), LabTest.Phosphate));
    }
}

[Name("vitamin-intoxication"), Description("25-hydroxyvitamin D above 375 nmol/L")]
[Seed("S08")]
internal sealed class VitaminIntoxication : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.VitaminD25Oh, l => l.IsAbove(375m));
        Then().Yield(ctx => new SecondaryCause(ctx.Rule.Name, Basis.Of(result), History.HypervitaminosisD));
    }
}

/// <summary>The diseases of the record that make apatite deposit (seed S07 to S10).</summary>
internal static class SecondaryCauses
{
    public static bool IsOne(History history) =>
        history == History.ChronicKidneyDisease || history == History.Dialysis || history == History.HypervitaminosisD
        || history == History.Hyperparathyroidism || history == History.Haemochromatosis || history == History.SystemicSclerosis
        || history == History.DermatomyositisPolymyositis || history == History.DegenerativeSpineDisease;
}
