using Apatite.Model;

namespace Apatite.Rules.Rules.States;

[Description("Immunosuppression, or no working spleen, in the history")]
internal sealed class WeakDefenceInHistory() : State<Immunocompromise, HistoryItem>(
    h => h.Shows(History.Immunosuppression) || h.Shows(History.Asplenia));

[Description("An immunosuppressive medicine or a corticosteroid")]
internal sealed class WeakDefenceFromMedicine() : State<Immunocompromise, MedicationUse>(m => m.Shows(Medication.Immunosuppressant));
