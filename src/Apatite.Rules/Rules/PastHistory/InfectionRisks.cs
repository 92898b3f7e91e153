using Apatite.Model;

namespace Apatite.Rules.Rules.PastHistory;

[Description("Recent bacteraemia or distant infection")]
[Evidence("INF-HX-01", "SEA-HX-02")]
internal sealed class RecentBacteraemia() : Finding<HistoryItem>(h => h.Shows(History.RecentBacteraemia));

[Description("Diabetes mellitus")]
[Evidence("INF-HX-02", "SEA-HX-03")]
internal sealed class Diabetes() : Finding<HistoryItem>(h => h.Shows(History.Diabetes));

[Description("Injection drug use")]
[Evidence("INF-HX-03", "SEA-HX-01")]
internal sealed class InjectionDrugUse() : Finding<HistoryItem>(h => h.Shows(History.IntravenousDrugUse));

[Description("Recent spinal surgery or injection")]
[Evidence("INF-HX-04", "SEA-HX-04")]
internal sealed class RecentSpinalProcedure() : Finding<HistoryItem>(h => h.Shows(History.RecentSpinalProcedure));

[Description("Tuberculosis exposure or history")]
[Evidence("INF-HX-06")]
internal sealed class TuberculosisExposure() : Finding<HistoryItem>(h => h.Shows(History.TuberculosisExposure));

[Description("Immunosuppression")]
[Evidence("RPA-HX-05", "INF-HX-07")]
internal sealed class Immunosuppression() : Finding<HistoryItem>(h => h.Shows(History.Immunosuppression));

[Description("Recent upper respiratory tract infection")]
[Evidence("RPA-HX-02")]
internal sealed class RecentUpperRespiratoryInfection() : Finding<HistoryItem>(h => h.Shows(History.RecentUpperRespiratoryInfection));

[Description("Pharyngeal foreign body or penetrating trauma")]
[Evidence("RPA-HX-01")]
internal sealed class PharyngealForeignBodyOrTrauma() : Finding<HistoryItem>(h => h.Shows(History.PharyngealForeignBodyOrTrauma));

[Description("Dental infection")]
[Evidence("RPA-HX-03")]
internal sealed class DentalInfection() : Finding<HistoryItem>(h => h.Shows(History.DentalInfection));

[Description("An immunosuppressive medicine or a corticosteroid")]
[Evidence("RPA-HX-05", "INF-HX-07")]
internal sealed class ImmunosuppressiveMedicine() : Finding<MedicationUse>(m => m.Shows(Medication.Immunosuppressant));
