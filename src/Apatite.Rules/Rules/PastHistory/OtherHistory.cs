using Apatite.Model;

namespace Apatite.Rules.Rules.PastHistory;

[Description("Known calcific tendinitis at another site")]
[Evidence("RCT-HX-01", "OTH-HX-05")]
internal sealed class CalcificTendinitisElsewhere() : Finding<HistoryItem>(h => h.Shows(History.CalcificTendinitisElsewhere));

[Description("Known calcium pyrophosphate deposition disease")]
[Evidence("CDS-HX-01", "CPD-HX-03")]
internal sealed class KnownCppd() : Finding<HistoryItem>(h => h.Shows(History.KnownCppd));

[Description("History of malignancy")]
[Evidence("TUM-HX-01")]
internal sealed class MalignancyHistory() : Finding<HistoryItem>(h => h.Shows(History.MalignancyHistory));

[Description("Recent neck or back trauma")]
[Evidence("TRA-HX-01", "RCT-HX-04")]
internal sealed class RecentTrauma() : Finding<HistoryItem>(h => h.Shows(History.RecentTrauma));

[Description("Degenerative spine disease")]
[Evidence("DEG-HX-01"), Seed("S07")]
internal sealed class DegenerativeSpineDisease() : Finding<HistoryItem>(h => h.Shows(History.DegenerativeSpineDisease));

[Description("Travel to a malaria area within 12 months")]
[Evidence("MAL-HX-01"), Seed("S39")]
internal sealed class MalariaAreaTravel() : Finding<HistoryItem>(h => h.Shows(History.MalariaAreaTravel));

[Description("Dialysis")]
[Evidence("OTH-HX-03", "DIA-HX-01"), Seed("S08")]
internal sealed class Dialysis() : Finding<HistoryItem>(h => h.Shows(History.Dialysis));

[Description("Known ankylosing spondylitis")]
[Evidence("AXS-HX-01")]
internal sealed class KnownAnkylosingSpondylitis() : Finding<HistoryItem>(h => h.Shows(History.AnkylosingSpondylitis));
