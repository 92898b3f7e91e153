using Apatite.Model;

namespace Apatite.Rules.Rules.States;

[Description("A risk factor for spinal infection in the history")]
internal sealed class InfectionRiskInHistory() : State<InfectionRisk, HistoryItem>(h => InfectionRisks.IsOne(h.History) && h.IsPresent);

[Description("An immunosuppressive medicine")]
internal sealed class InfectionRiskFromMedicine() : State<InfectionRisk, MedicationUse>(m => m.Shows(Medication.Immunosuppressant));

/// <summary>What makes an infection of the spine or the deep neck more likely (thresholds-and-management.md 6.7).</summary>
internal static class InfectionRisks
{
    public static bool IsOne(History history) =>
        history == History.Immunosuppression || history == History.IntravenousDrugUse || history == History.RecentBacteraemia
        || history == History.RecentSpinalProcedure || history == History.Dialysis || history == History.Diabetes
        || history == History.TuberculosisExposure;
}
