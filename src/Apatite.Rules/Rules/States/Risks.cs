using Apatite.Model;

namespace Apatite.Rules.States;

[Name("infection-risk-in-history"), Description("A risk factor for spinal infection in the history")]
internal sealed class InfectionRiskInHistory : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => InfectionRisks.IsOne(h.History), h => h.IsPresent);
        Then().Yield(ctx => new InfectionRisk(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("infection-risk-from-medicine"), Description("An immunosuppressive medicine")]
internal sealed class InfectionRiskFromMedicine : Rule
{
    public override void Define()
    {
        MedicationUse medicine = null!;
        When().Match(() => medicine, m => m.Medication == Medication.Immunosuppressant, m => m.IsPresent);
        Then().Yield(ctx => new InfectionRisk(ctx.Rule.Name, Basis.Of(medicine)));
    }
}

/// <summary>What makes an infection of the spine or the deep neck more likely (thresholds-and-management.md 6.7).</summary>
internal static class InfectionRisks
{
    public static bool IsOne(History history) =>
        history == History.Immunosuppression || history == History.IntravenousDrugUse || history == History.RecentBacteraemia
        || history == History.RecentSpinalProcedure || history == History.Dialysis || history == History.Diabetes
        || history == History.TuberculosisExposure;
}
