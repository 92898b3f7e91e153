using Apatite.Model;
using Apatite.Rules.Rules.Criteria;

namespace Apatite.Rules.Rules.States;

[Description("A risk factor of infection in the history")]
internal sealed class InfectionRiskInHistory() : State<InfectionRisk, HistoryItem>(h => Groups.Risk.Include(h));

[Description("A medicine that is a risk factor of infection")]
internal sealed class InfectionRiskFromMedicine() : State<InfectionRisk, MedicationUse>(m => Groups.Risk.Include(m));
