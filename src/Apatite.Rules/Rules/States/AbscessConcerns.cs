using Apatite.Model;

namespace Apatite.Rules.Rules.States;

[Description("A sign of pus in the neck"), Priority(-20)]
internal sealed class ConcernFromAbscessSign() : State<AbscessConcern, AbscessSign>(s => s.Site == AbscessSite.Neck);

[Description("An airway sign"), Priority(-20)]
internal sealed class ConcernFromAirway() : State<AbscessConcern, AirwayThreat>();

[Description("A sign of systemic infection"), Priority(-20)]
internal sealed class ConcernFromSepsis() : State<AbscessConcern, SepsisSign>();

[Description("A weak defence"), Priority(-20)]
internal sealed class ConcernFromWeakDefence() : State<AbscessConcern, Immunocompromise>();

[Description("A pharyngeal foreign body or wound")]
internal sealed class ConcernFromForeignBody() : State<AbscessConcern, HistoryItem>(h => h.Shows(History.PharyngealForeignBodyOrTrauma));

[Description("CRP at or above 100 mg/L")]
internal sealed class ConcernFromCrp() : State<AbscessConcern, LabResult>(l => l.Test == LabTest.Crp && l.IsAtLeast(100m));

[Description("White cells at or above 15 x 10*9/L")]
internal sealed class ConcernFromLeukocytes() : State<AbscessConcern, LabResult>(l => l.Test == LabTest.Leukocytes && l.IsAtLeast(15m));
